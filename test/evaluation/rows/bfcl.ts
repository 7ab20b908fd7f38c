const weather = {
  name: 'weather.current',
  description: 'Weather of a place.',
  parameters: {
    type: 'dict',
    properties: {
      place: { type: 'string', description: 'City and country.' },
      days: { type: 'integer', description: 'How many.' },
      limit: { type: 'float', description: 'Degrees.' },
      spots: { type: 'tuple', items: { type: 'float' }, description: 'Where.' },
      filter: { type: 'dict', properties: { type: { type: 'string', description: 'A kind.' } } },
      extra: { type: 'any', description: 'Anything.' },
    },
    required: ['place'],
  },
};
const row = (id: string, ...names: readonly string[]) => ({
  id,
  question: [[{ role: 'user', content: `What of ${id}?` }]],
  function: names.map((name) => ({ ...weather, name })),
});
const values = (place: string) => ({
  place: [`${place}, Norway`, place],
  days: [3],
  limit: ['', 20],
  spots: ['', [1.5, 2]],
  filter: [{ type: ['rain', 'snow'], level: ['', 2] }, ''],
  extra: [''],
});

/** Questions as the leaderboard has them. */
export const QUESTIONS = [
  row('simple_0', 'weather.current'),
  row('multiple_0', 'weather.past', 'weather.current'),
  row('parallel_0', 'weather.current'),
  row('irrelevance_0', 'weather.current'),
];
/** Their right calls, in a file of their own. */
export const ANSWERS = [
  { id: 'simple_0', ground_truth: [{ 'weather.current': values('Oslo') }] },
  { id: 'multiple_0', ground_truth: [{ 'weather.past': values('Oslo') }] },
  {
    id: 'parallel_0',
    ground_truth: ['Oslo', 'Bergen', 'Oslo'].map((place) => ({ 'weather.current': values(place) })),
  },
];
