/** What a member can be in, the most urgent first. No two of them differ by their colour alone. */
export const states = {
  quarantine: {
    mark: '■',
    label: 'In quarantine',
    title: 'In quarantine',
    note: {
      open: 'Too many requests to it failed, so it is left alone for a while. Its fields are null until it answers again.',
      trial: 'Too many requests to it failed. One request is finding out whether it is back.',
    },
  },
  down: { mark: '▲', label: 'Does not answer', title: 'Not answering' },
  unknown: { mark: '○', label: 'Not known yet', title: 'Not known yet' },
  up: { mark: '●', label: 'Answers', title: 'Answering' },
};
