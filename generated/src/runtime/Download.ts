/** A file that the server sends. Its content can be read once, in one of four ways. */
export interface Download {
  /** The media type that the server names. */
  readonly contentType: string;
  /** The name that the server suggests for the file. */
  readonly fileName: string | undefined;
  /** The size in bytes, where the server says it. */
  readonly size: number | undefined;
  /** The content as it arrives. */
  stream(): ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}

/** Presents a response as the file that it carries. */
export function toDownload(response: Response): Download {
  const length = response.headers.get("content-length");
  return {
    contentType: response.headers.get("content-type") ?? "application/octet-stream",
    fileName: parseFileName(response.headers.get("content-disposition") ?? ""),
    size: length === null ? undefined : Number(length),
    stream: () => response.body ?? new Blob().stream(),
    blob: () => response.blob(),
    arrayBuffer: () => response.arrayBuffer(),
    text: () => response.text(),
  };
}

/** Reads the file name of a Content-Disposition header, the UTF-8 form (RFC 6266) first. */
function parseFileName(disposition: string): string | undefined {
  const utf8 = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  try {
    return utf8 === undefined ? plain : decodeURIComponent(utf8);
  } catch {
    return plain;
  }
}
