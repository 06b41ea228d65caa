import { useCallback, useEffect, useRef, useState } from "react";
import { type AttachmentSending, type Sent, sendAttachment } from "./send-attachment.ts";

/** A file on its way. */
export interface FileUpload {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: "SENDING" | "PAUSED" | "FAILED";
  /** Why it failed; empty where no sentence came. */
  readonly problem: string;
}

interface Uploads {
  readonly files: readonly FileUpload[];
  readonly add: (files: readonly File[], isSample: boolean) => void;
  readonly pause: (key: string) => void;
  readonly resume: (key: string) => void;
  readonly cancel: (key: string) => void;
}

export interface Uploaded extends Sent {
  readonly name: string;
  readonly size: number;
}

/** Files that are being sent for a request. One that has arrived leaves the list, and `onDone` hears of it. */
export function useUploads(requestId: string, onDone: (uploaded: Uploaded) => void): Uploads {
  const [files, setFiles] = useState<readonly FileUpload[]>([]);
  const sendings = useRef(new Map<string, AttachmentSending>());
  const told = useRef(onDone);
  useEffect(() => {
    told.current = onDone;
  });
  // What is not finished stays on the server for a day, and goes on when the same file is chosen again.
  useEffect(() => {
    const running = sendings.current;
    return () => {
      for (const sending of running.values()) sending.pause();
    };
  }, []);
  const change = useCallback((key: string, parts: Partial<FileUpload>) => {
    setFiles((before) => before.map((each) => (each.key === key ? { ...each, ...parts } : each)));
  }, []);
  const drop = useCallback((key: string) => {
    sendings.current.delete(key);
    setFiles((before) => before.filter((each) => each.key !== key));
  }, []);

  function begin(file: File, isSample: boolean) {
    const key = crypto.randomUUID();
    const { name, size } = file;
    const sending = sendAttachment({
      file,
      requestId,
      isSample,
      onProgress: (sent) => change(key, { sent }),
      onDone: (sent) => {
        drop(key);
        told.current({ ...sent, name, size });
      },
      onFailure: (problem) => change(key, { state: "FAILED", problem }),
    });
    sendings.current.set(key, sending);
    setFiles((before) => [...before, { key, name, size, sent: 0, state: "SENDING", problem: "" }]);
    sending.start();
  }

  return {
    files,
    add: (chosen, isSample) => {
      for (const file of chosen) begin(file, isSample);
    },
    pause: (key) => {
      sendings.current.get(key)?.pause();
      change(key, { state: "PAUSED" });
    },
    resume: (key) => {
      change(key, { state: "SENDING", problem: "" });
      sendings.current.get(key)?.start();
    },
    cancel: (key) => {
      void sendings.current.get(key)?.discard();
      drop(key);
    },
  };
}
