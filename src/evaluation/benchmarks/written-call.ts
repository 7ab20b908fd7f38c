import { z } from 'zod';

/**
 * How models mark a call in their text, before a server makes one of it: Hermes and Qwen, Llama 3, Mistral, DeepSeek, Kimi, Gemma,
 * Functionary, MiniMax and Claude's XML, Granite, and harmony with its tokens or without.
 */
const MARKS =
  /<\/?(?:\|?tool_calls?\|?|tool_use|function_calls?|minimax:tool_call|start_function_call)>|<(?:function=|function name=|invoke name=)|<\|(?:python_tag|tool_calls?_(?:section_)?begin|tool_call_argument_begin)\|>|<\uff5ctool\u2581calls?\u2581begin\uff5c>|\[TOOL_CALLS\]|functools\[\{|>>>\w+\n\{|\bto=functions\.\w/i;
const FENCED = /^\s*(?:`{3,}|~{3,})[^\n]*\n(.*?)\n\s*(?:`{3,}|~{3,})\s*$/s;
/** `weather(place="Oslo")`, alone or in a list. */
const PYTHON = /^\[?\s*[A-Za-z_][\w.]*\((?:\s*[A-Za-z_]\w*\s*=.*)?\)\s*;?\s*\]?$/s;

const named = z.string().min(1);
const argumentsSchema = z.union([z.record(z.string(), z.unknown()), z.string()]);
const callSchema = z.union([
  z.looseObject({ name: named, arguments: argumentsSchema }),
  z.looseObject({ name: named, parameters: argumentsSchema }),
  z.looseObject({ function: z.looseObject({ name: named, arguments: argumentsSchema }) }),
]);
const callsSchema = z.union([
  callSchema,
  z.array(callSchema).min(1),
  z.looseObject({ tool_calls: z.array(callSchema).min(1) }),
]);

/** Whether a text holds a call as text: marked as one, or nothing else but it, as JSON or Python, in a fence or not. */
export function isWrittenCall(text: string): boolean {
  if (MARKS.test(text)) return true;
  const alone = (FENCED.exec(text)?.[1] ?? text).trim();
  if (PYTHON.test(alone)) return true;
  try {
    return callsSchema.safeParse(JSON.parse(alone)).success;
  } catch {
    return false;
  }
}
