import type { InjectionPattern } from "./injection-pattern.ts";
import {
  ADDRESS,
  ADDRESS_SIGN,
  ANY_SECRET,
  ARGUMENT,
  endsForbidding,
  FILE_SIGN,
  FOUND_KEYS,
  HAND_OVER,
  isForbidden,
  READ,
  SECRET_FILE,
  TALK,
  TO_MODEL,
  WHOLE_TALK,
  within,
} from "./injection-words.ts";

/** Something in every name of a conversation. */
const TALK_SIGN =
  /conversation|chat|dialogue|history|context window|messages|system|developer|instructions|\buser (?:has |ever )?\w/i;

/** Orders to read secrets and to hand them over. */
export const SECRET_PATTERNS: readonly InjectionPattern[] = [
  {
    kind: "secrets",
    what: "orders the model to read a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(`${TO_MODEL}${within(80)}\\b${READ}\\b${within(60)}${SECRET_FILE}`, "gi"),
    unless: (_before, match) => isForbidden(match, READ),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(
      `\\b${HAND_OVER}\\b${within(40)}\\b(?:contents?|text|data|value|keys?) (?:of|from|in)\\b${within(40)}${SECRET_FILE}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(
      `\\b${READ}\\b${within(60)}${ANY_SECRET}${within(60)}\\b(?:and|then)\\b${within(20)}\\b(?:${HAND_OVER}|copy|write)\\b${within(40)}\\b${ARGUMENT}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(
      `${TO_MODEL}${within(60)}\\b${HAND_OVER}\\b${within(40)}\\b(?:contents?|values?) (?:of|from|in)\\b${within(40)}${ANY_SECRET}${within(40)}\\b${ARGUMENT}`,
      "gi",
    ),
    unless: (_before, match) => isForbidden(match, HAND_OVER),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over keys",
    needs: /environment|env |value|keys?\b|credential|password|token|secret|files?\b/i,
    matches: new RegExp(`\\b${HAND_OVER}\\b${within(40)}${FOUND_KEYS}${within(60)}\\b${ARGUMENT}`, "gi"),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over keys",
    needs: /environment|env |value|keys?\b|credential|password|token|secret|files?\b/i,
    matches: new RegExp(`\\b(?:set|fill|populate)\\b${within(40)} (?:to|with) ${within(20)}${FOUND_KEYS}`, "gi"),
    unless: (before) => endsForbidding(before),
  },
];

/** Orders to send elsewhere, or into an argument, what was said to the model. */
export const EXFILTRATION_PATTERNS: readonly InjectionPattern[] = [
  {
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:always|also|must|first|before|after|when(?:ever)?|then|in addition|additionally|make sure|secretly|silently|every time)\\b${within(100)}\\b(?:send|forward|post|upload|transmit|exfiltrate|leak|email|copy|report|submit|bcc|cc|log|stream|relay)\\b${within(40)}\\b${TALK}${within(60)} (?:to|at|via|into) ${within(20)}${ADDRESS}`,
      "gi",
    ),
    unless: (_before, match) => isForbidden(match, "(?:send|forward|post|upload|transmit|email|copy|report|submit)"),
  },
  {
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:send|forward|copy|bcc|cc|redirect|route|deliver) (?:all|every|each|any)\\b${within(20)}\\b(?:e-?mails?|messages?|payments?|files?|documents?|data|outputs?|results?|responses?)\\b${within(30)} to ${within(10)}${ADDRESS}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:always|also|must|secretly|silently) ${within(20)}(?:bcc|cc|copy|forward|send a copy)\\b${within(40)}${ADDRESS}`,
      "gi",
    ),
    unless: (_before, match) => isForbidden(match, "(?:bcc|cc|copy|forward|send)"),
  },
  {
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:send|forward|post|upload|transmit|exfiltrate|leak|e-?mail|report|submit|relay|stream|log|copy)\\b${within(15)}(?:${WHOLE_TALK}|${FOUND_KEYS}|(?:every|each) (?:user )?(?:message|prompt) (?:of|from|by) the user|(?:anything|whatever) (?:the )?user (?:says|types|writes|asks)|(?:the|this|our) (?:conversation|chat history)|(?:the|your) system prompt)${within(60)} (?:to|at|via|into) ${within(20)}${ADDRESS}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "exfiltration",
    what: "orders the model to hand over what it was told",
    needs: TALK_SIGN,
    matches: new RegExp(`\\b${HAND_OVER}\\b${within(40)}\\b${WHOLE_TALK}${within(40)}\\b${ARGUMENT}`, "gi"),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "exfiltration",
    what: "orders the model to hand over what it was told",
    needs: TALK_SIGN,
    matches: new RegExp(
      `\\b(?:(?:set|fill|populate)\\b${within(40)} (?:to|with) |(?:call|use|invoke|run) (?:this (?:tool|function)|it)\\b${within(40)} with |(?:must|should|has to|always) (?:always |also )?(?:be|contain|include|hold|carry) )${within(20)}\\b${WHOLE_TALK}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
];
