import Handlebars from 'handlebars';
import { placeOf, problemOf, templateError } from './template-error.ts';
import type { TemplateFile, TemplateSet } from './templates.ts';

/** @throws EspalierError `template-invalid` */
export function parseTemplate(file: TemplateFile): hbs.AST.Program {
  try {
    return Handlebars.parse(file.text);
  } catch (error) {
    throw templateError(file, placeOf(error), problemOf(error), 'Mend the Handlebars syntax there.', error);
  }
}

/**
 * The partials that the card reaches, by name.
 *
 * @throws EspalierError `template-invalid` for a name without a file, and for a file of the user's that
 *   nothing uses: a misspelt name must not be a no-op.
 */
export function reachedPartials({ card, partials, added }: TemplateSet): Map<string, TemplateFile> {
  const names = [...partials.keys()].join(', ');
  const inline = new Set([card, ...partials.values()].flatMap((file) => partialsIn(file).defined));
  const reached = new Map<string, TemplateFile>();
  const visit = (file: TemplateFile) => {
    for (const { name, line } of partialsIn(file).called) {
      const partial = partials.get(name);
      if (reached.has(name) || inline.has(name)) continue;
      if (partial === undefined) {
        throw templateError(file, { line }, `there is no partial "${name}"`, `Partials: ${names}.`);
      }
      reached.set(name, partial);
      visit(partial);
    }
  };
  visit(card);
  const used = new Set(reached.values());
  const idle = added.find((file) => !used.has(file));
  if (idle !== undefined) {
    const hint = `Name it as the file that it should replace, or use it in a template. Partials: ${names}.`;
    throw templateError(idle, undefined, 'replaces no template, and no template uses it', hint);
  }
  return reached;
}

/** Partials that a file calls, and those that it defines itself (`{{#*inline "name"}}`). */
function partialsIn(file: TemplateFile) {
  const called: { name: string; line: number }[] = [];
  const defined: string[] = [];
  const call = ({ name, loc }: { name: hbs.AST.Expression; loc: hbs.AST.SourceLocation }) => {
    const { line, column } = loc.start;
    const { original } = name as Partial<hbs.AST.PathExpression>;
    if (original === undefined) {
      throw templateError(
        file,
        { line, column: column + 1 },
        'the name of a partial is computed',
        'Write the name out.',
      );
    }
    // The block that a caller hands over is not a file.
    if (original !== '@partial-block') called.push({ name: String(original), line });
  };
  class Finder extends Handlebars.Visitor {
    override PartialStatement(statement: hbs.AST.PartialStatement): void {
      call(statement);
      super.PartialStatement(statement);
    }
    override PartialBlockStatement(statement: hbs.AST.PartialBlockStatement): void {
      call(statement);
      super.PartialBlockStatement(statement);
    }
    override DecoratorBlock(statement: hbs.AST.DecoratorBlock): void {
      const [name] = statement.params as Partial<hbs.AST.StringLiteral>[];
      if (name?.value !== undefined) defined.push(name.value);
      super.DecoratorBlock(statement);
    }
  }
  new Finder().accept(parseTemplate(file));
  return { called, defined };
}
