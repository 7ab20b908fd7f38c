import { z } from 'zod';
import { parseJsonFile } from '../../../common/index.ts';
import type { NamedBase } from '../../../plan/index.ts';
import type { Report } from '../../../report/index.ts';
import { RELEASE_FILES } from '../../../state/index.ts';
import { modelsOf } from '../release-files.ts';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://github.com/espalier-dev/espalier/blob/main/docs/verifying.md#prune-v1';
/** Media type of the payload of an in-toto envelope. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const baseSchema = z.looseObject({
  /** Absent for a file of the signer's own disk. */
  repo: z.string().optional(),
  commit: z.string().optional(),
  file: z.string(),
  sha256: sha256.optional(),
});

const statementSchema = z.looseObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.looseObject({ name: z.string(), digest: z.looseObject({ sha256 }) })).min(1),
  predicateType: z.literal(PREDICATE_TYPE),
  predicate: z.looseObject({
    tool: z.looseObject({ name: z.literal('espalier'), version: z.string() }),
    base: baseSchema,
    plan: z.looseObject({ name: z.string(), sha256 }),
    report: z.looseObject({ sha256 }),
  }),
});

/** An in-toto statement: these files were made of this base by this plan, and the report says how it went. */
export type Statement = z.infer<typeof statementSchema>;

/** @param reportSha256 of the file that is published */
export function statementOf(report: Report, reportSha256: string): Statement {
  const { tool, plan, base } = report;
  const named = (name: string, digest: string) => ({ name, digest: { sha256: digest } });
  return {
    _type: STATEMENT_TYPE,
    subject: [
      ...modelsOf(report).map((file) => named(file.file, file.sha256)),
      named(RELEASE_FILES.plan, plan.sha256),
      named(RELEASE_FILES.report, reportSha256),
    ],
    predicateType: PREDICATE_TYPE,
    predicate: {
      tool,
      base: {
        ...(base.repo !== undefined && { repo: base.repo }),
        ...(base.revision !== undefined && { commit: base.revision }),
        file: base.file,
        ...(base.sha256 !== undefined && { sha256: base.sha256 }),
      },
      plan: { name: plan.name, sha256: plan.sha256 },
      report: { sha256: reportSha256 },
    },
  };
}

/** @throws EspalierError `proof-failed` for a payload that is no such statement */
export function parseStatement(text: string, where: string): Statement {
  return parseJsonFile(statementSchema, text, where, 'proof-failed');
}

/** What a verifier found out by itself, to be compared with what was signed. */
export interface Found {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly base: NamedBase;
}

/** In which points a statement says something else than what was found; empty where they agree. */
export function contradictions({ subject, predicate }: Statement, { files, base }: Found): string[] {
  const signed = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
  const ofFiles = files
    .filter(({ name, sha256: digest }) => signed.get(name) !== digest)
    .map(({ name, sha256: digest }) => {
      return `${name} has SHA-256 ${digest}, signed was ${signed.get(name) ?? 'none of that name'}`;
    });
  const { repo, commit: revision, sha256: digest } = predicate.base;
  // The same bytes are the same base, wherever they are.
  const isSame =
    digest !== undefined && base.sha256 !== undefined
      ? digest === base.sha256
      : repo === base.repo && revision === base.revision;
  return isSame
    ? ofFiles
    : [...ofFiles, `the base is ${named(base)}, signed was ${named({ repo, revision, sha256: digest })}`];
}

function named({ repo, revision, sha256: digest }: Omit<NamedBase, 'file'>): string {
  return `${repo ?? 'a local file'} at ${revision ?? 'no commit'} (SHA-256 ${digest ?? 'not known'})`;
}
