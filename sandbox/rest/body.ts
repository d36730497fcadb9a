import type { HonoRequest } from 'hono';
import { type Json, parseJson } from '../json.ts';
import type { Upload } from '../validate/attachments.ts';
import type { RequestBody } from './env.ts';

const NONE: RequestBody = { json: undefined, isInvalid: false, uploads: [] };

function ofText(text: string): RequestBody {
  if (text === '') return NONE;
  const json: Json | undefined = parseJson(text);
  return { json, isInvalid: json === undefined, uploads: [] };
}

async function toUpload(field: string, file: File): Promise<Upload | null> {
  const number = /^files\[(\d+)\]$/.exec(field)?.[1];
  if (number === undefined) return null;
  return {
    number: Number(number),
    filename: file.name,
    contentType: file.type === '' ? 'application/octet-stream' : file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

/** Reads the body of a request: JSON, or a form with `payload_json` and `files[n]`. */
export async function readBody(request: HonoRequest): Promise<RequestBody> {
  if (request.method === 'GET' || request.method === 'HEAD') return NONE;
  const type = request.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return ofText(await request.text());
  const form = await request.formData();
  const payload = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [field, value] of form.entries()) {
    const upload = typeof value === 'string' ? null : await toUpload(field, value);
    if (upload !== null) uploads.push(upload);
  }
  return { ...ofText(typeof payload === 'string' ? payload : '{}'), uploads };
}
