import { checklist, choice, file, ofSurroundings, text } from "./checklist-item.ts";
import {
  affectedDevices,
  alreadyTried,
  beganOn,
  databasesOf,
  detectionName,
  expected,
  goal,
  happened,
  howOften,
  logs,
  operatingSystem,
  otherSecuritySoftware,
  productBuild,
  sample,
  screenshot,
  steps,
  whatChanged,
} from "./recurring-items.ts";

/** What "as detailed as possible" (2.3) means for each kind of request that 4.1 includes. */

const updateSource = choice(
  {
    id: "updateSource",
    question: { en: "Where does the software get its updates from?", zh: "软件从哪里获取更新？" },
    why: { en: "Each source fails in its own way.", zh: "不同来源出问题的原因各不相同。" },
  },
  {
    VENDOR: { en: "From the vendor's servers", zh: "供应商的服务器" },
    OWN_SERVER: { en: "From a server of our own", zh: "自己的服务器" },
    FOLDER: { en: "From a folder or a disk", zh: "文件夹或磁盘" },
  },
);

const connection = ofSurroundings(
  text(
    "connection",
    { en: "Is there a proxy or a firewall on the way to the internet?", zh: "上网时是否经过代理或防火墙？" },
    { en: "Updates that do not arrive are often held up there.", zh: "更新收不到，常常是被拦在那里。" },
  ),
);

const detectedObject = text(
  "detectedObject",
  { en: "Which file or web address is it, with its full path?", zh: "是哪个文件或网址？请写出完整路径。" },
  { en: "What was detected is told apart by where it lies.", zh: "要靠所在位置来确定检出的对象。" },
);

const whyHarmless = text(
  "whyHarmless",
  {
    en: "What is it, who made it, and why do you take it to be harmless?",
    zh: "它是什么、出自何处？为什么认为它无害？",
  },
  { en: "The analysts compare that with what they find.", zh: "分析人员会与分析结果相对照。" },
);

const whySuspicious = text(
  "whySuspicious",
  { en: "What makes you take it for malware?", zh: "为什么认为它是恶意程序？" },
  { en: "What it does is where the analysis begins.", zh: "分析从它的行为入手。" },
);

const symptoms = text(
  "symptoms",
  { en: "By what do you notice the infection?", zh: "您从哪些现象看出设备受到感染？" },
  { en: "Advice depends on what is going on.", zh: "建议要视具体情况而定。" },
);

const isConnected = choice(
  {
    id: "isConnected",
    question: { en: "Is the device still connected to a network?", zh: "设备现在还连着网络吗？" },
    why: { en: "The first step is to keep it from spreading.", zh: "首先要防止扩散。" },
  },
  { YES: { en: "Yes", zh: "是" }, NO: { en: "No, it was cut off", zh: "否，已断开" } },
);

const whatIsLost = choice(
  {
    id: "whatIsLost",
    question: { en: "What is lost or damaged?", zh: "丢失或损坏的是什么？" },
    why: { en: "Each is recovered in another way.", zh: "各有不同的找回方法。" },
  },
  {
    CODE: { en: "The activation code", zh: "激活码" },
    KEY_FILE: { en: "The key file", zh: "密钥文件" },
    ACCOUNT: { en: "Access to the account that keeps it", zh: "保存许可证的账户的访问权限" },
  },
);

const purchase = text(
  "purchase",
  { en: "Where and when was it bought, and under which order number?", zh: "在哪里、什么时候购买的？订单号是多少？" },
  { en: "The licence is looked for by its purchase.", zh: "要根据购买记录查找许可证。" },
);

const proofOfPurchase = file(
  "proofOfPurchase",
  { en: "Can you attach an invoice or a confirmation?", zh: "能否附上发票或购买确认？" },
  { en: "A licence is handed only to whom it belongs.", zh: "许可证只能交给其所有者。" },
);

const codeTail = text(
  "codeTail",
  { en: "Which are the last four characters of the code, if you know them?", zh: "如果记得，激活码的末四位是什么？" },
  { en: "They find it without your having to send the code.", zh: "凭末四位就能查找，不必发送完整的激活码。" },
);

const wantedSoftware = text(
  "wantedSoftware",
  { en: "Which software, version and language do you want to download?", zh: "您要下载哪款软件、哪个版本、哪种语言？" },
  { en: "Each has a page of its own.", zh: "各有各的下载页面。" },
);

const topic = text(
  "topic",
  { en: "What do you want to know or learn?", zh: "您想了解或学习什么？" },
  { en: "It leads to the right page at once.", zh: "以便直接找到对应的资料。" },
);

const lookedAt = text(
  "lookedAt",
  { en: "Where have you looked already?", zh: "您已经在哪里找过？" },
  { en: "What is hard to find can be put right there.", zh: "难找的内容可以在那里改进。" },
);

const browser = ofSurroundings(
  text(
    "browser",
    { en: "Which browser do you use, and in which version?", zh: "您使用什么浏览器，是哪个版本？" },
    { en: "Pages differ from browser to browser.", zh: "不同浏览器显示的页面可能不同。" },
  ),
);

export const includedChecklists = {
  SOFTWARE_FAULT: checklist(
    [happened, steps, productBuild, operatingSystem],
    [expected, howOften, beganOn, whatChanged, otherSecuritySoftware, affectedDevices, logs, screenshot],
  ),
  DATABASE_UPDATE: checklist(
    [happened, updateSource, productBuild],
    [databasesOf, beganOn, connection, whatChanged, operatingSystem, affectedDevices, logs],
  ),
  FALSE_POSITIVE: checklist(
    [detectedObject, detectionName, whyHarmless, productBuild],
    [sample, databasesOf, operatingSystem, screenshot, affectedDevices],
  ),
  UNDETECTED_MALWARE: checklist(
    [detectedObject, whySuspicious, productBuild],
    [sample, databasesOf, beganOn, operatingSystem, affectedDevices],
  ),
  DISINFECTION_ADVICE: checklist(
    [symptoms, isConnected, operatingSystem, productBuild],
    [detectionName, beganOn, alreadyTried, affectedDevices, logs],
  ),
  LICENCE_RECOVERY: checklist([whatIsLost, purchase], [proofOfPurchase, codeTail]),
  DOWNLOAD_HELP: checklist([wantedSoftware, operatingSystem], [happened, screenshot]),
  FINDING_INFORMATION: checklist([topic], [productBuild, lookedAt]),
  ONLINE_ACCOUNT_HELP: checklist([goal, happened], [steps, browser, screenshot]),
} as const;
