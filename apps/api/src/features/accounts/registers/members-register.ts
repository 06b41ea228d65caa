import { In, IsNull } from "typeorm";
import { storableText } from "../../../platform/storable.ts";
import type { Register, RegisterColumn } from "../../register-files/index.ts";
import { isEmail } from "../account-facts.ts";
import type { CompanyAccountFilter } from "../account-list.input.ts";
import { AccountMemberEntity } from "../account-member.entity.ts";
import { ACCOUNT_ROLES } from "../account-role.ts";
import { numberIn } from "./accounts-register.ts";
import { applyMembers, type MemberRow } from "./apply-members.ts";
import { accountsInBatches } from "./read-in-batches.ts";

const LONGEST_NAME = 200;
const LONGEST_SUBJECT = 255;

const COLUMNS: readonly RegisterColumn[] = [
  {
    name: "account",
    description: { en: "The number of the company account", zh: "公司账户的编号" },
    example: "K-1001",
    required: true,
  },
  {
    name: "subject",
    description: {
      en: "The person's lasting name at the identity provider (the claim sub)",
      zh: "此人在身份提供方的永久标识（sub 声明）",
    },
    example: "person-17",
    required: true,
  },
  { name: "name", description: { en: "The person's name", zh: "姓名" }, example: "Sample Person", required: true },
  {
    name: "email",
    description: { en: "The person's e-mail address; may be empty", zh: "电子邮件地址；可留空" },
    example: "person@example.com",
    required: false,
  },
  {
    name: "role",
    description: { en: "ADMINISTRATOR or MEMBER", zh: "ADMINISTRATOR 或 MEMBER" },
    example: "ADMINISTRATOR",
    required: true,
  },
];

/** Who works in the company accounts, as a file: a row is a person in an account. */
export const membersRegister: Register<MemberRow> = {
  name: "ACCOUNT_MEMBERS",
  label: { en: "Account members", zh: "账户成员" },
  description: {
    en: "A row is a person in a company account. An import adds members and changes their names, addresses and roles; it removes none, and leaves every account an administrator that had one.",
    zh: "每行是公司账户中的一位成员。导入会添加成员并更改其姓名、地址和角色；不会移除成员，已有管理员的账户始终保留至少一位管理员。",
  },
  readPermission: "accounts.read",
  editPermission: "accounts.edit",
  filterType: "CompanyAccountFilter",
  columns: COLUMNS,
  read(cells) {
    const role = cells.oneOf("role", ACCOUNT_ROLES);
    if (role === null && cells.problems.length === 0) {
      cells.problem("role", { en: "Write ADMINISTRATOR or MEMBER.", zh: "请写 ADMINISTRATOR 或 MEMBER。" });
    }
    return {
      account: numberIn(cells, "account"),
      subject: storableText(cells.requiredText("subject", LONGEST_SUBJECT)),
      name: storableText(cells.requiredText("name", LONGEST_NAME)),
      email: cells.as("email", (text) => (isEmail(text) ? text : undefined), {
        en: "is no e-mail address; write it like name@company.example.",
        zh: "不是电子邮件地址；请写成 name@company.example 的形式。",
      }),
      role: role ?? "MEMBER",
    };
  },
  keyOf: ({ account, subject }) => `${account} ${subject}`,
  apply: applyMembers,
  async *exportRows({ db }, filter) {
    for await (const accounts of accountsInBatches(db, (filter ?? {}) as CompanyAccountFilter)) {
      const numbers = new Map(accounts.map(({ id, number }) => [id, number]));
      const where = { accountId: In([...numbers.keys()]), removedAt: IsNull() };
      const order = { accountId: "ASC", joinedAt: "ASC", id: "ASC" } as const;
      const members = await db.getRepository(AccountMemberEntity).find({ where, order });
      for (const { accountId, subject, name, email, role } of members) {
        yield { account: numbers.get(accountId) ?? null, subject, name, email, role };
      }
    }
  },
};
