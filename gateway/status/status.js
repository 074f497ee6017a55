import { formats } from './formats.js';
import { showReport } from './showReport.js';
import { write } from './write.js';

/** Shows what /status.json says, again and again, for as long as somebody looks. */

const refreshMs = 2000;
const answerWithinMs = 10_000;

const summary = document.getElementById('summary');
const facts = document.getElementById('facts');
const members = document.getElementById('members');
const lost = document.getElementById('lost');
const pause = document.getElementById('pause');

let answeredAt;
let isPaused = false;
let timer;

pause.addEventListener('click', () => {
  isPaused = !isPaused;
  pause.setAttribute('aria-pressed', String(isPaused));
  void refresh();
});
document.addEventListener('visibilitychange', () => void refresh());
void refresh();

async function refresh() {
  clearTimeout(timer);
  if (isPaused || document.hidden) return;
  try {
    const response = await fetch('/status.json', { signal: AbortSignal.timeout(answerWithinMs) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    showReport(await response.json(), { summary, facts, members });
    answeredAt = new Date();
    lost.hidden = true;
  } catch {
    const since = answeredAt
      ? ` since ${formats.time(answeredAt)}; below is what it said then`
      : '';
    write(lost, `The gateway cannot be reached${since}.`);
    lost.hidden = false;
  }
  clearTimeout(timer);
  timer = setTimeout(() => void refresh(), refreshMs);
}
