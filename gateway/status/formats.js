const number = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const dateAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const timeOnly = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Numbers and times as people read them. */
export const formats = {
  count: (value) => number.format(value),
  part: (value) => percent.format(value),
  time: (value) => timeOnly.format(value),
  when,
  milliseconds,
  duration,
};

function when(time) {
  const at = new Date(time);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? `today, ${timeOnly.format(at)}` : dateAndTime.format(at);
}

function milliseconds(value) {
  // With spaces at which no line breaks.
  return value < 1000 ? `${value}\u00a0ms` : `${number.format(value / 1000)}\u00a0s`;
}

function duration(seconds) {
  const units = [
    [86_400, 'd'],
    [3600, 'h'],
    [60, 'min'],
  ];
  const parts = [];
  let left = seconds;
  for (const [size, name] of units) {
    if (left >= size) parts.push(`${Math.floor(left / size)} ${name}`);
    left %= size;
  }
  return parts.length === 0 ? `${seconds} s` : parts.slice(0, 2).join(' ');
}
