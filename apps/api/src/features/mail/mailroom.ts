import type { MailAddress } from "../../platform/mail-address.ts";

/** What operators say about mail. */
export interface MailSettings {
  readonly from: MailAddress;
  /** Null where no mail leaves the machine. */
  readonly smtpUrl: string | null;
  /** For how long mails are kept after they were sent, given up or received. */
  readonly keepDays: number;
  /** What a mail server shows to hand a mail in over HTTP; null where it may not. */
  readonly inboundSecret: string | null;
  /** Of one mail that comes in. */
  readonly inboundMostBytes: number;
  /** Domains, in small letters, at which nobody but staff has an address; none where it is left out. */
  readonly staffDomains?: readonly string[];
}

/** How mail leaves and comes in, the same for every request. */
export interface Mailroom extends Required<Omit<MailSettings, "smtpUrl">> {
  /** Null where no mail leaves the machine. */
  readonly post: Post | null;
  /** Where people reach this system: the start of every link. */
  readonly publicUrl: string;
}

/** A mail as it is handed to a mail server. */
export interface OutgoingMail {
  readonly from: MailAddress;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly mailId: string;
  readonly thread: readonly string[];
  readonly replyTo: string | null;
  /** RFC 3834: `auto-replied` where it answers a mail by itself. */
  readonly automatic: "auto-generated" | "auto-replied";
}

export interface Post {
  /** Returns once the mail server has taken the mail. @throws NotTaken. */
  send(mail: OutgoingMail): Promise<void>;
}

/** The mail server did not take a mail. */
export class NotTaken extends Error {
  override name = "NotTaken";
  /** Trying again would come to the same. */
  readonly forGood: boolean;

  constructor(message: string, forGood: boolean) {
    super(message);
    this.forGood = forGood;
  }
}
