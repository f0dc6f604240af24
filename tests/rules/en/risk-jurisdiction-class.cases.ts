import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You waive the right to take part in a class action.' },
    { text: 'Each side gives up a trial by jury.' },
    { text: 'Claims proceed only on an individual basis and not in a representative proceeding.' },
    { text: 'No dispute may be brought in a purported representative capacity.' },
  ],
  misses: [
    { text: 'Yoga class actions such as stretching are fun.', because: 'a lesson' },
    { text: 'Our world-class action cameras are rented by the day.', because: 'another class' },
    { text: 'Classes cannot be combined.', because: 'lessons' },
    {
      text: 'Nothing here does not prevent you from joining a class-wide settlement.',
      because: 'what stays allowed',
    },
  ],
};
