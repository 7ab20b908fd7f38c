import Handlebars from 'handlebars';
import { EspalierError } from '../common/index.ts';
import { BEGIN_MARKER, END_MARKER, holdsMarker, withMarkers } from '../hub/index.ts';
import { cardView } from './card-view.ts';
import type { Report } from './kit/index.ts';
import { parseTemplate, reachedPartials } from './partials.ts';
import { placeInFile, problemOf, templateError } from './template-error.ts';
import type { TemplateFile, TemplateSet } from './templates.ts';

const FIELDS_HINT = 'Correct the name (templates/README.md lists the fields), or ask with {{#if}} first.';

const OPTIONS = {
  // A field that the view does not have is an error, not an empty string.
  strict: true,
  // The view is Markdown already, escaped where it was made; HTML escaping would spoil it.
  noEscape: true,
  preventIndent: true,
} as const satisfies CompileOptions;

const RUNTIME: Handlebars.RuntimeOptions = {
  // Said explicitly, because Handlebars otherwise warns on the console.
  allowProtoMethodsByDefault: false,
  allowProtoPropertiesByDefault: false,
};

/** What a card is made of. */
interface Card {
  readonly report: Report;
  /** Of the other candidates of the repo, which the card lists. */
  readonly others?: readonly Report[];
  readonly templates: TemplateSet;
}

/**
 * The README.md of the Hub repo, from a report and the templates of `loadTemplates`. All but the front matter stands
 * between markers: what people write outside of them on the Hub is theirs, and is kept.
 *
 * @throws EspalierError `template-invalid` with the template's file and line.
 */
export function renderCard({ report, others = [], templates }: Card): string {
  const handlebars = createEnvironment();
  for (const [name, file] of reachedPartials(templates)) {
    handlebars.registerPartial(name, compile(handlebars, file));
  }
  const card = tidy(compile(handlebars, templates.card)(cardView(report, others), RUNTIME));
  if (!holdsMarker(card)) return withMarkers(card);
  throw new EspalierError(
    'template-invalid',
    `${templates.card.path} or a partial of it writes a marker of its own`,
    {
      hint: `Take ${BEGIN_MARKER} and ${END_MARKER} out of the templates: the card is put between them.`,
    },
  );
}

/** An instance of its own: nothing is registered in the module that others share. */
function createEnvironment(): typeof Handlebars {
  const handlebars = Handlebars.create();
  // It would print, which only the entry points do.
  handlebars.registerHelper('log', (...parameters) => {
    throw fault('{{log}} is not offered', parameters);
  });
  // Strict mode does not reach the arguments of these: a misspelt field would be an empty block.
  for (const name of ['if', 'unless', 'each', 'with', 'lookup']) {
    const builtin = handlebars.helpers[name];
    if (builtin === undefined) continue;
    handlebars.registerHelper(name, function (this: unknown, ...parameters) {
      const value = parameters.includes(undefined)
        ? undefined
        : (builtin as (...given: unknown[]) => unknown).apply(this, parameters);
      if (value !== undefined) return value;
      throw fault(`{{${name}}} is given something that is not defined`, parameters);
    });
  }
  return handlebars;
}

/** A fault at the place of a helper's call, which Handlebars hands over with its last parameter. */
function fault(problem: string, parameters: readonly unknown[]): Handlebars.Exception {
  const { loc } = parameters.at(-1) as { loc: hbs.AST.SourceLocation };
  return new Handlebars.Exception(problem, { loc } as hbs.AST.Node);
}

/** Compiles one file so that whatever fails in it, now or while rendering, is told with its path. */
function compile(handlebars: typeof Handlebars, file: TemplateFile): Handlebars.TemplateDelegate {
  const template = handlebars.compile(parseTemplate(file), OPTIONS);
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      // A partial inside this file has named itself already.
      if (error instanceof EspalierError) throw error;
      throw templateError(file, placeInFile(error, file), problemOf(error), FIELDS_HINT, error);
    }
  };
}

/** No more than one empty line in a row outside of code blocks, whatever optional sections left behind. */
function tidy(card: string): string {
  const pieces = card.split(/^(```[^\n]*\n[\s\S]*?^```)$/m);
  const tidied = pieces.map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/\n{3,}/g, '\n\n')));
  return `${tidied.join('').trim()}\n`;
}
