// GitHub's message in an answer that refuses a request.
import { isRecord, jsonObjectIn } from '../encoding/strict-json.ts';

/**
 * GitHub's message with the details in its errors (REST API, "Troubleshooting"), or the text of an answer without one.
 */
export function refusalWords(body: Buffer): string {
  const { message, errors } = jsonObjectIn(body) ?? {};
  if (typeof message !== 'string') return body.toString('utf8');
  const details = (Array.isArray(errors) ? errors : []).map((each: unknown) =>
    isRecord(each) ? (each['message'] ?? each['code']) : each,
  );
  return [message, ...details.filter((each) => typeof each === 'string')].join('; ');
}
