import type { Section } from "../../clause.ts";
import { clause, excludes } from "../../clause.ts";
import type { Text } from "../../text.ts";

const outside = (en: string, zh: string): Text => ({
  en: `${en} outside standard support.`,
  zh: `${zh}不属于标准支持。`,
});

export const featureDevelopment = clause("4.2.1", {
  gist: { en: "Building new features because a user asks for them.", zh: "按用户的要求增添新功能。" },
  when: { kind: ["FEATURE_DEVELOPMENT"] },
  effect: excludes(),
  explanation: outside("Building new features on request is", "按要求增添新功能"),
  remedy: {
    en: "Send the wish as feedback (7); it is read, without a promise to build it.",
    zh: "可以把想法作为反馈提交（第 7 节）；我们会阅读，但不承诺实现。",
  },
});

export const deviceTuning = clause("4.2.2", {
  gist: { en: "Making the user's device faster, or setting it up.", zh: "替用户给设备提速或做设置。" },
  when: { kind: ["DEVICE_TUNING"] },
  effect: excludes(),
  explanation: outside("Speeding up or setting up the device itself is", "给设备本身提速或做设置"),
  remedy: {
    en: "If the software itself slows the device down, report that as a fault (4.1.1).",
    zh: "如果是软件本身拖慢了设备，请作为故障提交（4.1.1）。",
  },
});

export const handsOnDisinfection = clause("4.2.3", {
  gist: {
    en: "Specialists cleaning an infected computer themselves, and undoing what the infection did.",
    zh: "由专家亲自清理受感染的计算机并消除其后果。",
  },
  when: { kind: ["HANDS_ON_DISINFECTION"] },
  effect: excludes(),
  explanation: outside("Having specialists clean the computer or undo the damage is", "由专家代为清理计算机或善后"),
  remedy: {
    en: "Ask for advice on cleaning the computer yourself, which is included (4.1.2c).",
    zh: "可以请求自行清理的建议，这包含在内（4.1.2c）。",
  },
});

export const malwareDescription = clause("4.2.4", {
  gist: { en: "Describing what a piece of malware does.", zh: "讲解某个恶意程序的行为。" },
  when: { kind: ["MALWARE_DESCRIPTION"] },
  effect: excludes(),
  explanation: outside("Descriptions of malware are", "讲解恶意程序"),
  remedy: {
    en: "Look in the knowledge base or ask the community forum (2.1).",
    zh: "请查阅知识库或在社区论坛提问（2.1）。",
  },
});

export const onSiteAndRemoteSessions = clause("4.2.5", {
  gist: {
    en: "Visits on site and remote sessions. Sold as part of Professional Services.",
    zh: "上门服务与远程会话；可向专业服务购买。",
  },
  when: { kind: ["ONSITE_OR_REMOTE_SESSION"] },
  effect: excludes("PROFESSIONAL_SERVICES"),
  explanation: outside("Visits on site and remote sessions are", "上门服务与远程会话"),
  remedy: { en: "Professional Services cover it.", zh: "专业服务包含此项。" },
});

export const liveHelpWhileCollecting = clause("4.2.6", {
  gist: {
    en: "Staying on the phone or in a chat while the user gathers data or follows advice.",
    zh: "用户采集数据或按建议操作时，以电话、聊天方式全程陪同。",
  },
  when: { kind: ["LIVE_HELP_WHILE_COLLECTING"] },
  effect: excludes(),
  explanation: outside(
    "Being accompanied by phone or chat while data is collected or advice applied is",
    "采集数据或照建议操作期间的电话、聊天陪同",
  ),
  remedy: {
    en: "Follow the written instructions at your own pace and answer in the request.",
    zh: "请按书面说明自行操作，并在请求中回复。",
  },
});

export const thirdPartyQuestions = clause("4.2.7", {
  gist: {
    en: "Questions about operating systems, or about applications of other makers.",
    zh: "有关其他厂商的应用或操作系统的提问。",
  },
  when: { kind: ["THIRD_PARTY_QUESTION"] },
  effect: excludes(),
  explanation: outside("Questions about other makers' applications or systems are", "其他厂商的应用或系统的提问"),
  remedy: { en: "Ask the maker of that software.", zh: "请咨询该软件的厂商。" },
});

export const thirdPartyPatching = clause("4.2.8", {
  gist: {
    en: "Closing vulnerabilities with patches that other makers issue for their systems and applications.",
    zh: "用其他厂商发布的系统或应用补丁来堵住漏洞。",
  },
  when: { kind: ["THIRD_PARTY_PATCHING"] },
  effect: excludes(),
  explanation: outside("Applying other makers' patches to close vulnerabilities is", "用其他厂商的补丁堵住漏洞"),
  remedy: { en: "Ask the maker whose patch it is.", zh: "请咨询发布补丁的厂商。" },
});

export const thirdPartyIntegration = clause("4.2.9", {
  gist: { en: "Making the software work together with other makers' software.", zh: "让软件与其他厂商的软件对接。" },
  when: { kind: ["THIRD_PARTY_INTEGRATION"] },
  effect: excludes(),
  explanation: outside("Integration with other makers' software is", "与其他厂商的软件对接"),
  remedy: {
    en: "The documentation tells which integrations exist; asking where to find it is included (4.1.4b).",
    zh: "文档列出了现有的对接方式；询问到哪里查阅包含在内（4.1.4b）。",
  },
});

export const configurationReview = clause("4.2.10", {
  gist: {
    en: "Specialists configuring the software, checking how it performs or advising on network security. Sold as part of Professional Services.",
    zh: "请专家配置软件、检查其运行表现、就网络安全设置出主意；可向专业服务购买。",
  },
  when: { kind: ["CONFIGURATION_REVIEW"] },
  effect: excludes("PROFESSIONAL_SERVICES"),
  explanation: outside(
    "Configuring the software, checking its performance and advising on network security are",
    "配置软件、检查其表现、就网络安全出主意",
  ),
  remedy: { en: "Professional Services cover it.", zh: "专业服务包含此项。" },
});

export const training = clause("4.2.11", {
  gist: { en: "Training in the use of the software.", zh: "软件使用方面的授课。" },
  when: { kind: ["TRAINING"] },
  effect: excludes(),
  explanation: outside("Training is", "授课"),
  remedy: {
    en: "The online courses are open to everyone (2.1).",
    zh: "在线课程向所有人开放（2.1）。",
  },
});

export const demonstrationAndDeployment = clause("4.2.12", {
  gist: {
    en: "Showing, rolling out or configuring the software. Sold as part of Professional Services.",
    zh: "演示软件、批量铺设软件、代做配置；可向专业服务购买。",
  },
  when: { kind: ["DEMO_OR_DEPLOYMENT"] },
  effect: excludes("PROFESSIONAL_SERVICES"),
  explanation: outside("Demonstration, deployment and configuration of the software are", "演示、铺设和代做配置"),
  remedy: { en: "Professional Services cover it.", zh: "专业服务包含此项。" },
});

export const rootCauseOpinion = clause("4.2.13", {
  gist: {
    en: "An official opinion on the technical cause of an error.",
    zh: "就错误的技术成因出具正式结论。",
  },
  when: { kind: ["ROOT_CAUSE_OPINION"] },
  effect: excludes(),
  explanation: outside("An official opinion on the technical cause of an error is", "就错误的技术成因出具正式结论"),
  remedy: {
    en: "Having the fault itself handled is included (4.1.1).",
    zh: "处理故障本身包含在内（4.1.1）。",
  },
});

export const malwareIncidentInvestigation = clause("4.2.14", {
  gist: {
    en: "Finding out how a malware incident came about. Sold as Incident Response.",
    zh: "追查恶意程序事件的来龙去脉；可购买事件响应服务。",
  },
  when: { kind: ["MALWARE_INCIDENT_INVESTIGATION"] },
  effect: excludes("INCIDENT_RESPONSE"),
  explanation: outside("Investigating how a malware incident came about is", "追查恶意程序事件的来龙去脉"),
  remedy: { en: "Incident Response covers it.", zh: "事件响应服务包含此项。" },
});

export const excluded: Section = {
  number: "4.2",
  title: { en: "What standard support excludes", zh: "不在标准支持之列的事项" },
  clauses: [
    featureDevelopment,
    deviceTuning,
    handsOnDisinfection,
    malwareDescription,
    onSiteAndRemoteSessions,
    liveHelpWhileCollecting,
    thirdPartyQuestions,
    thirdPartyPatching,
    thirdPartyIntegration,
    configurationReview,
    training,
    demonstrationAndDeployment,
    rootCauseOpinion,
    malwareIncidentInvestigation,
  ],
};
