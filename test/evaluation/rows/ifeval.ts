/** One of each kind of instruction: what follows it, and what just does not. */
export interface Example {
  readonly id: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly follows: readonly string[];
  readonly breaks: readonly string[];
}

const GERMAN =
  'Ich habe heute Morgen einen langen Spaziergang durch den Wald gemacht und viele Vögel gesehen.';
const ENGLISH = 'This morning we took a long walk through the forest and saw a great many birds.';
const HINDI = 'मेरा नाम राम है और मैं दिल्ली में अपने परिवार के साथ रहता हूँ।';
const MARATHI = 'माझे नाव राम आहे आणि मी पुण्यात माझ्या कुटुंबासोबत राहतो.';

const example = (id: string, args: Example['args'], follows: string[], breaks: string[]): Example => ({
  id,
  args,
  follows,
  breaks,
});

export const EXAMPLES: readonly Example[] = [
  example(
    'keywords:existence',
    { keywords: ['sun', 'c++'] },
    ['Sunday is for C++.'],
    ['Sunday is for C.', 'c++'],
  ),
  example(
    'keywords:forbidden_words',
    { forbidden_words: ['rock', 'größe'] },
    ['The rocket is hard as rocks.', 'Größen'],
    ['It is Rock.', 'die Größe'],
  ),
  example(
    'keywords:frequency',
    { keyword: 'war', frequency: 2, relation: 'at least' },
    ['War, war.', 'warwar'],
    ['war', 'wa r war'],
  ),
  example(
    'keywords:frequency',
    { keyword: 'war', frequency: 2, relation: 'less than' },
    ['War.', 'peace'],
    ['war war'],
  ),
  example(
    'keywords:letter_frequency',
    { letter: '!', let_frequency: 2, let_relation: 'at least' },
    ['a!b!', '!!!'],
    ['a!', '1'],
  ),
  example(
    'keywords:letter_frequency',
    { letter: 'q', let_frequency: 2, let_relation: 'less than' },
    ['Quick.'],
    ['Quite quick.'],
  ),
  example(
    'language:response_language',
    { language: 'de' },
    [GERMAN, '12345 67890 12345 67890 12345'],
    [ENGLISH, 'Ja.', GERMAN.slice(0, 18)],
  ),
  example('language:response_language', { language: 'mr' }, [MARATHI], [HINDI, ENGLISH]),
  example('language:response_language', { language: 'hi' }, [HINDI], [MARATHI]),
  example('language:response_language', { language: 'ko' }, ['매우 행복해서 웃습니다.'], ['네.', ENGLISH]),
  example('language:response_language', { language: 'ja' }, ['はい、そうです。'], ['是的，我同意。']),
  example(
    'length_constraints:number_words',
    { num_words: 4, relation: 'at least' },
    ['one two three four', 'It’s 3 o.'],
    ['one two three', '... -- ... *'],
  ),
  example('length_constraints:number_words', { num_words: 4, relation: 'less than' }, ['a b c'], ['a b c d']),
  example(
    'length_constraints:number_sentences',
    { num_sentences: 3, relation: 'at least' },
    [
      'One. Two! Three?',
      'First line.\nSecond line.\nThird',
      'Acme Inc. However, it left. End',
      'At 5 p.m. Always so. End',
      'Plan B. The end. Yes',
      '1. Bake.\n2. Eat',
      'Well... However, no. Yes',
    ],
    [
      ...['Dr. Smith met Mr. Jones at 3.5 km. He left.', '***\n---\n1. Two.', '- one\n- two\n- three'],
      ...['J. R. Smith (the third). "Yes." ', 'He left, e.g. early... then', 'No!!! Yes!'],
      'One. Two. "',
    ],
  ),
  example(
    'length_constraints:number_sentences',
    { num_sentences: 3, relation: 'less than' },
    ['Prof. A. Smith came. He left.'],
    ['One. Two. Three.'],
  ),
  example(
    'length_constraints:number_paragraphs',
    { num_paragraphs: 2 },
    ['one\n***\ntwo', '***\none *** two\n***'],
    ['one', 'one\n***\ntwo\n***\nthree', 'one *** *** two'],
  ),
  example(
    'length_constraints:nth_paragraph_first_word',
    { num_paragraphs: 2, nth_paragraph: 2, first_word: 'Elm' },
    ['Oaks.\n\n"elm," she said.', "x\n\n'Elm' is one.", 'x\n\nelm\n\n\n\n'],
    [
      ...['Elm\n\nOak', 'Oak\n\nElms', 'a\n\nelm\n\nb', 'Oak\nElm'],
      // The second part is empty, and the third is beyond what is there.
      ...['x\n\n\n\nelm', 'x\n\n"\'elm'],
    ],
  ),
  example(
    'detectable_content:number_placeholders',
    { num_placeholders: 2 },
    ['[name] at [address]', '[a] [b] [c]'],
    ['[name] at (address)'],
  ),
  example(
    'detectable_content:postscript',
    { postscript_marker: 'P.P.S' },
    ['Bye.\nP.P.S more', 'p. p. s. x'],
    ['P.S. only one'],
  ),
  example('detectable_content:postscript', { postscript_marker: 'P.S.' }, ['Bye.\nP.S. more'], ['PS more']),
  example(
    'detectable_format:constrained_response',
    {},
    ['My answer is maybe.'],
    ['my answer is maybe.', 'My answer is perhaps.'],
  ),
  example(
    'detectable_format:json_format',
    {},
    ['{"a": 1}', '```json\n[1, 2]\n```', '{"a": NaN, "b": [-Infinity]}'],
    ['a: 1', "{'a': 1}", '"NaN', 'nan'],
  ),
  example(
    'detectable_format:multiple_sections',
    { section_spliter: 'Day', num_sections: 2 },
    ['Day 1\nx\nDay 2\ny', 'Day 1 Day 2 Day 3'],
    ['Day 1 x Day two', 'DAY 1 DAY 2'],
  ),
  example(
    'detectable_format:number_bullet_lists',
    { num_bullets: 2 },
    ['* one\n* two', 'x\n  - one\n- two'],
    ['* one', '* one\n* two\n- three', '**bold**\n* one'],
  ),
  example(
    'detectable_format:number_highlighted_sections',
    { num_highlights: 2 },
    ['*one* and *two*', '*a* **b**'],
    ['*one* and two', '** and **', 'x'],
  ),
  example('detectable_format:title', {}, ['<<A poem>>\nx'], ['<A poem>', '<< >>', '<<a\nb>>']),
  example(
    'combination:repeat_prompt',
    { prompt_to_repeat: 'Write a poem.' },
    ['write a poem.\n\nRoses are red'],
    ['Here: Write a poem.', 'Write a  poem.'],
  ),
  example(
    'combination:two_responses',
    {},
    ['one\n******\ntwo', '******one******two'],
    ['one', 'one******one', 'one****** ******two', 'a******b******c'],
  ),
  example(
    'startend:end_checker',
    { end_phrase: 'Any questions?' },
    ['Bye. any questions?', '"Any questions?"'],
    ['Any questions? Bye.', 'Any question?'],
  ),
  example('startend:quotation', {}, ['"It is\nso."', '""'], ['"', 'It is "so"', '"It" is']),
  example(
    'change_case:capital_word_frequency',
    { capital_frequency: 2, capital_relation: 'at least' },
    ['NASA and ESA.', 'I am A.', "DON'T", 'AT&T', 'IT\u2019S', 'HELLO\u2014WORLD', 'CANNOT'],
    ['NASA and Esa.', '12 345', 'COVID-19', 'U.S.', '**BOLD**', "o'CLOCK"],
  ),
  example(
    'change_case:capital_word_frequency',
    { capital_frequency: 2, capital_relation: 'less than' },
    ['One BIG thing'],
    ['ONE BIG thing'],
  ),
  example(
    'change_case:english_capital',
    {},
    [ENGLISH.toUpperCase(), 'I AM FINE.'],
    [ENGLISH, GERMAN.toUpperCase(), 'OK.', '42 43'],
  ),
  example(
    'change_case:english_lowercase',
    {},
    [ENGLISH.toLowerCase(), 'my answer is no.'],
    [ENGLISH, GERMAN.toLowerCase(), 'ok.', '42 43'],
  ),
  example('punctuation:no_comma', {}, ['None; at all.'], ['One, here.']),
];

/** A row for each example, in the columns of the data set: arguments of other kinds are null. */
export const ROWS = EXAMPLES.map(({ id, args }, index) => ({
  key: 1000 + index,
  prompt: `Write something, and mind the rule of ${id}.`,
  instruction_id_list: [id],
  kwargs: [{ num_sentences: null, language: null, keyword: null, ...args }],
}));
