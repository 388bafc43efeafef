/** A picture that can't be published, by the file that an editor can mend. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly reason: PictureFault;
  /** Path of the original from the project's root. */
  readonly file: string;

  /** @param cause what the decoder or the disk said */
  constructor(reason: PictureFault, file: string, cause?: unknown) {
    super(`${file}: ${reason}`, { cause });
    this.reason = reason;
    this.file = file;
  }
}

/** `changed`: its bytes are not those that were checked. */
export type PictureFault = 'damaged' | 'missing' | 'changed';
