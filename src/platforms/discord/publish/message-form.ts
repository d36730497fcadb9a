import { PICTURE_FILE } from '../render/draw-gallery.ts';

/** A body as it goes over the wire. */
export interface WireBody {
  readonly body: string | Uint8Array;
  readonly contentType?: string;
}

/** A body that names a picture among its attachments, and that picture, as a form of several parts. */
export async function messageForm(body: object, png: Uint8Array): Promise<WireBody> {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(body));
  form.append('files[0]', new Blob([new Uint8Array(png)], { type: 'image/png' }), PICTURE_FILE);
  // The platform's own writer of forms: it chooses the border, and names it in the type.
  const written = new Response(form);
  const contentType = written.headers.get('content-type') ?? 'multipart/form-data';
  return { contentType, body: new Uint8Array(await written.arrayBuffer()) };
}
