import { checklist, choice, file, ofSurroundings, text } from "./checklist-item.ts";
import {
  affectedDevices,
  alreadyTried,
  beganOn,
  detectionName,
  goal,
  happened,
  logs,
  networkSize,
  operatingSystem,
  otherProduct,
  place,
  preferredDates,
  productBuild,
  relatedRequest,
  steps,
} from "./recurring-items.ts";

/**
 * What each kind of request that 4.2 excludes is asked. It is asked all the same: a paid service may cover it, staff may
 * take it up, and often the answers show a request of a kind that is included.
 */

const howItIsDoneNow = text(
  "howItIsDoneNow",
  { en: "How do you do it today?", zh: "现在是怎么做的？" },
  { en: "The software may be able to already.", zh: "软件也许已经具备这项功能。" },
);

const whoGains = text(
  "whoGains",
  { en: "Who would use it, and what for?", zh: "谁会用到它，做什么用？" },
  { en: "Wishes are read by those who plan the software.", zh: "规划软件的人员会阅读这些想法。" },
);

const whatIsSlow = text(
  "whatIsSlow",
  { en: "What is slow, and when?", zh: "什么地方慢，什么时候慢？" },
  { en: "It tells the device's part from the software's.", zh: "以便区分是设备还是软件的原因。" },
);

const slowWithoutIt = choice(
  {
    id: "slowWithoutIt",
    question: { en: "Is it as slow while the software is paused?", zh: "暂停软件后还一样慢吗？" },
    why: {
      en: "If it is not, report a fault of the software, which is included (4.1.1).",
      zh: "如果不慢了，请作为软件故障提交，这包含在支持之内（4.1.1）。",
    },
  },
  { YES: { en: "Yes", zh: "是" }, NO: { en: "No", zh: "否" } },
);

const device = ofSurroundings(
  text(
    "device",
    { en: "Which processor, memory and disk does the device have?", zh: "设备的处理器、内存和磁盘是什么配置？" },
    { en: "It is compared with the minimum requirements (4.3.1).", zh: "要与最低配置要求对照（4.3.1）。" },
  ),
);

const damage = text(
  "damage",
  { en: "What did the infection do, and by what do you notice it?", zh: "感染造成了什么后果，有哪些现象？" },
  {
    en: "Advice on disinfecting it yourself is included (4.1.2c) and may be enough.",
    zh: "自行清除的建议包含在支持之内（4.1.2c），也许已经足够。",
  },
);

const hardStep = text(
  "hardStep",
  { en: "Which instruction is hard to follow, and why?", zh: "哪一步说明难以照做，为什么？" },
  { en: "It can be written down in more detail.", zh: "我们可以写得更详细。" },
);

const vulnerability = text(
  "vulnerability",
  { en: "Which vulnerability is it, with its public number?", zh: "是哪个漏洞？请写出公开编号。" },
  { en: "The number leads to the patch of whoever made the product.", zh: "凭编号可以找到产品厂商的补丁。" },
);

const dataExchanged = text(
  "dataExchanged",
  { en: "What is to pass between the two products, and in which direction?", zh: "两款产品之间要传递什么，方向如何？" },
  { en: "The software may offer a way to it already.", zh: "软件也许已经提供相应的途径。" },
);

const settings = file(
  "settings",
  { en: "Can you attach the present settings?", zh: "能否附上现有的设置？" },
  { en: "A review begins with what there is.", zh: "审查要从现状开始。" },
);

const subjectTaught = text(
  "subjectTaught",
  { en: "What is to be taught, and what do those who come know already?", zh: "要培训什么内容，学员已经掌握多少？" },
  { en: "An online course may cover it (2.1).", zh: "在线课程也许已包含这些内容（2.1）。" },
);

const attendees = text(
  "attendees",
  { en: "How many people is it for?", zh: "有多少人参加？" },
  { en: "It decides the form of the training.", zh: "这决定培训的形式。" },
);

const reader = text(
  "reader",
  { en: "Who needs the opinion, and what for?", zh: "谁需要这份意见，用于什么？" },
  {
    en: "The answer to a request about the fault itself may be enough (4.1.1).",
    zh: "就故障本身提交请求，其答复也许已经足够（4.1.1）。",
  },
);

const containment = text(
  "containment",
  { en: "What has been done to contain it?", zh: "已经采取了哪些控制措施？" },
  { en: "What is still spreading comes first.", zh: "仍在扩散的要优先处理。" },
);

const evidence = file(
  "evidence",
  { en: "Can you attach what was kept as evidence?", zh: "能否附上保留下来的证据？" },
  { en: "An investigation reads traces, which disappear with time.", zh: "调查要依靠痕迹，而痕迹会随时间消失。" },
);

export const excludedChecklists = {
  FEATURE_DEVELOPMENT: checklist([goal, howItIsDoneNow], [whoGains, productBuild]),
  DEVICE_TUNING: checklist([whatIsSlow, slowWithoutIt], [device, operatingSystem, productBuild, steps]),
  HANDS_ON_DISINFECTION: checklist(
    [damage, operatingSystem],
    [detectionName, beganOn, alreadyTried, affectedDevices, productBuild],
  ),
  MALWARE_DESCRIPTION: checklist([detectionName], [goal]),
  ONSITE_OR_REMOTE_SESSION: checklist([goal, place], [preferredDates, relatedRequest, networkSize, productBuild]),
  LIVE_HELP_WHILE_COLLECTING: checklist([hardStep], [relatedRequest, operatingSystem]),
  THIRD_PARTY_QUESTION: checklist([otherProduct, goal], [happened, alreadyTried, operatingSystem]),
  THIRD_PARTY_PATCHING: checklist([vulnerability, otherProduct], [operatingSystem, affectedDevices]),
  THIRD_PARTY_INTEGRATION: checklist([otherProduct, dataExchanged], [goal, productBuild]),
  CONFIGURATION_REVIEW: checklist([goal, productBuild], [settings, networkSize]),
  TRAINING: checklist([subjectTaught, attendees], [place, preferredDates]),
  DEMO_OR_DEPLOYMENT: checklist([goal], [networkSize, operatingSystem, place, preferredDates]),
  ROOT_CAUSE_OPINION: checklist([happened, reader], [beganOn, relatedRequest, productBuild, logs]),
  MALWARE_INCIDENT_INVESTIGATION: checklist(
    [happened, beganOn, containment],
    [affectedDevices, networkSize, detectionName, evidence, logs],
  ),
} as const;
