import { S3Store } from "@tus/s3-store";
import type { S3Place } from "../attachment-settings.ts";
import { isGone } from "./is-gone.ts";

/** A store that speaks S3. */
export class S3AttachmentStore extends S3Store {
  constructor({ endpoint, bucket, region, key, pathStyle }: S3Place) {
    super({
      // Not every store knows tags, and what expires is known from the database.
      useTags: false,
      s3ClientConfig: {
        bucket,
        region,
        forcePathStyle: pathStyle,
        // Other stores than that of AWS refuse checksums that nobody asked for.
        requestChecksumCalculation: "WHEN_REQUIRED",
        responseChecksumValidation: "WHEN_REQUIRED",
        ...(endpoint === null ? {} : { endpoint }),
        ...(key === null ? {} : { credentials: { accessKeyId: key.id, secretAccessKey: key.secret } }),
      },
    });
  }

  /** The library leaves objects whose upload the store has ended: what is complete could never be taken away. */
  override async remove(id: string): Promise<void> {
    try {
      await super.remove(id);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    for (const Key of [id, this.infoKey(id), this.partKey(id, true)]) {
      await this.client.deleteObject({ Bucket: this.bucket, Key });
    }
    await this.clearCache(id);
  }
}
