import type { Section } from "../../clause.ts";
import { clause, includes } from "../../clause.ts";

export const faultsAndDatabaseUpdates = clause("4.1.1", {
  gist: {
    en: "Faults of the software, and its regular database updates.",
    zh: "软件出现的故障，以及数据库的日常更新。",
  },
  when: { kind: ["SOFTWARE_FAULT", "DATABASE_UPDATE"] },
  effect: includes(),
  explanation: {
    en: "Standard support handles faults of the software and problems with its regular database updates.",
    zh: "标准支持处理软件本身的故障和数据库日常更新方面的问题。",
  },
});

export const falsePositives = clause("4.1.2a", {
  gist: { en: "Something harmless reported as malware.", zh: "无害内容被误判为恶意。" },
  when: { kind: ["FALSE_POSITIVE"] },
  effect: includes(),
  explanation: {
    en: "Standard support handles reports that the software took something harmless for malware.",
    zh: "软件把无害内容误判为恶意内容，属于标准支持的范围。",
  },
});

export const undetectedMalware = clause("4.1.2b", {
  gist: { en: "Malware that the software does not detect.", zh: "软件漏检了恶意程序。" },
  when: { kind: ["UNDETECTED_MALWARE"] },
  effect: includes(),
  explanation: {
    en: "Standard support handles reports of malware that the software missed.",
    zh: "软件漏检恶意程序，属于标准支持的范围。",
  },
});

export const disinfectionAdvice = clause("4.1.2c", {
  gist: {
    en: "Advice on how to clean a computer that is infected.",
    zh: "计算机受感染后如何清理的建议。",
  },
  when: { kind: ["DISINFECTION_ADVICE"] },
  effect: includes(),
  explanation: {
    en: "Standard support advises how to clean an infected computer; doing it for the customer is another matter (4.2.3).",
    zh: "标准支持就如何清理受感染的计算机给出建议；代为清理则是另一回事（4.2.3）。",
  },
});

export const licenceRecovery = clause("4.1.3", {
  gist: {
    en: "Help to recover the details of a licence that was lost or damaged, where that can be done.",
    zh: "许可证遗失或损坏时，在可行的情况下协助找回其资料。",
  },
  when: { kind: ["LICENCE_RECOVERY"] },
  effect: includes(),
  explanation: {
    en: "Standard support helps to recover the details of a lost or damaged licence, as far as that is possible.",
    zh: "标准支持在可行范围内协助找回遗失或损坏的许可证资料。",
  },
});

export const downloadHelp = clause("4.1.4a", {
  gist: { en: "How to download the software, and from where.", zh: "软件从哪里下载、怎样下载。" },
  when: { kind: ["DOWNLOAD_HELP"] },
  effect: includes(),
  explanation: {
    en: "Standard support tells how to download the software and from where.",
    zh: "标准支持说明软件从哪里下载、怎样下载。",
  },
});

export const findingInformation = clause("4.1.4b", {
  gist: {
    en: "Where to read about the software, its guides and learning material for instance.",
    zh: "到哪里查阅软件资料，比如手册和学习材料。",
  },
  when: { kind: ["FINDING_INFORMATION"] },
  effect: includes(),
  explanation: {
    en: "Standard support tells where guides and other information about the software are found.",
    zh: "标准支持说明到哪里查阅软件的手册和其他资料。",
  },
});

export const onlineAccountHelp = clause("4.1.4c", {
  gist: {
    en: "How to use the online account, the personal one or the company's.",
    zh: "个人或公司网上账户的使用方法。",
  },
  when: { kind: ["ONLINE_ACCOUNT_HELP"] },
  effect: includes(),
  explanation: {
    en: "Standard support tells how the online account services are used.",
    zh: "标准支持说明网上账户服务的使用方法。",
  },
});

export const included: Section = {
  number: "4.1",
  title: { en: "What standard support includes", zh: "标准支持的范围" },
  clauses: [
    faultsAndDatabaseUpdates,
    falsePositives,
    undetectedMalware,
    disinfectionAdvice,
    licenceRecovery,
    downloadHelp,
    findingInformation,
    onlineAccountHelp,
  ],
};
