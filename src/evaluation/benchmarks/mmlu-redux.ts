import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { choiceView, extractLetter, LETTERS } from './reading/index.ts';

const SUBJECTS = [
  ...['abstract_algebra', 'anatomy', 'astronomy', 'business_ethics', 'clinical_knowledge', 'college_biology'],
  ...[
    'college_chemistry',
    'college_computer_science',
    'college_mathematics',
    'college_medicine',
    'college_physics',
  ],
  ...[
    'computer_security',
    'conceptual_physics',
    'econometrics',
    'electrical_engineering',
    'elementary_mathematics',
  ],
  ...[
    'formal_logic',
    'global_facts',
    'high_school_biology',
    'high_school_chemistry',
    'high_school_computer_science',
  ],
  ...['high_school_european_history', 'high_school_geography', 'high_school_government_and_politics'],
  ...[
    'high_school_macroeconomics',
    'high_school_mathematics',
    'high_school_microeconomics',
    'high_school_physics',
  ],
  ...[
    'high_school_psychology',
    'high_school_statistics',
    'high_school_us_history',
    'high_school_world_history',
  ],
  ...['human_aging', 'human_sexuality', 'international_law', 'jurisprudence', 'logical_fallacies'],
  ...['machine_learning', 'management', 'marketing', 'medical_genetics', 'miscellaneous', 'moral_disputes'],
  ...[
    'moral_scenarios',
    'nutrition',
    'philosophy',
    'prehistory',
    'professional_accounting',
    'professional_law',
  ],
  ...[
    'professional_medicine',
    'professional_psychology',
    'public_relations',
    'security_studies',
    'sociology',
  ],
  ...['us_foreign_policy', 'virology', 'world_religions'],
];

const rowSchema = z.object({
  question: z.string().min(1),
  choices: z.array(z.string()).length(4),
  answer: z.union([z.int().min(0).max(3), z.bigint().min(0n).max(3n).transform(Number)]),
  /** In files that people made of several subjects. */
  subject: z.string().min(1).optional(),
});

/**
 * The questions of MMLU that experts found to be without error, a file for each of its 57 subjects: Gema et al., "Are We Done with
 * MMLU?", 2024. Questions with an error (a wrong key, two right answers, a bad text) are not asked.
 */
export const mmluRedux: Benchmark = {
  name: 'mmlu-redux',
  title: 'MMLU-Redux 2.0',
  columns: ['question', 'choices', 'answer', 'error_type'],
  defaultSource: `hf://datasets/edinburgh-dawg/mmlu-redux-2.0@372ea425445d51e1ba1188c56e5e893f8138621f/{${SUBJECTS.join(',')}}/data-00000-of-00001.arrow`,
  license: 'CC-BY-4.0',
  chance: 1 / 4,
  promptFile: 'mmlu.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  includes: ({ error_type: errorType }) => errorType === 'ok',
  parseRow(raw, part) {
    const { question, choices, answer, subject = part } = checkRow(rowSchema, raw);
    const view = choiceView(question, choices);
    return {
      ...(subject === undefined ? {} : { cluster: subject }),
      view,
      expected: LETTERS.charAt(answer),
      key: { letters: view.letters },
    };
  },
  extract: extractLetter,
};
