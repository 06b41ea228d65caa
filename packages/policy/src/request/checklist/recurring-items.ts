import { build, choice, date, file, forBusiness, ofSurroundings, text } from "./checklist-item.ts";

/** What requests of many kinds are asked, in the same words everywhere, so that an answer given once is kept. */

export const productBuild = ofSurroundings(
  build(
    "productBuild",
    { en: "Which exact build of the software do you use?", zh: "您使用的软件的完整内部版本号是什么？" },
    {
      en: "Builds of one version behave differently. The software shows its number where it tells about itself.",
      zh: "同一版本的不同内部版本表现不同。软件的“关于”页面会显示该号码。",
    },
  ),
);

export const operatingSystem = ofSurroundings(
  text(
    "operatingSystem",
    {
      en: "Which operating system does the device run, and in which version?",
      zh: "设备运行什么操作系统，是哪个版本？",
    },
    { en: "The same step can be tried on the same system only.", zh: "只有在相同的系统上才能重做同样的步骤。" },
  ),
);

export const otherSecuritySoftware = ofSurroundings(
  text(
    "otherSecuritySoftware",
    { en: "Which other security software is installed?", zh: "还装有哪些其他安全软件？" },
    {
      en: "Two programs that guard one device can get in each other's way (4.4.2).",
      zh: "两个程序同时保护一台设备可能相互干扰（4.4.2）。",
    },
  ),
);

export const affectedDevices = forBusiness(
  choice(
    {
      id: "affectedDevices",
      question: { en: "How many devices are affected?", zh: "有多少台设备受到影响？" },
      why: {
        en: "One device points at the device, all of them at a setting or an update.",
        zh: "只有一台时多半是设备的原因，全部受影响时多半是设置或更新的原因。",
      },
    },
    {
      ONE: { en: "One", zh: "一台" },
      SOME: { en: "Some", zh: "部分" },
      ALL: { en: "All", zh: "全部" },
    },
  ),
);

export const beganOn = date(
  "beganOn",
  { en: "On which day did it begin?", zh: "从哪一天开始的？" },
  { en: "Updates and logs of that day can then be looked at.", zh: "据此可以查看当天的更新和日志。" },
);

export const steps = text(
  "steps",
  { en: "What do you do, step by step, until it happens?", zh: "请逐步说明：做了哪些操作之后出现问题？" },
  { en: "What can be repeated can be investigated.", zh: "能够重现的问题才能查明。" },
);

export const expected = text(
  "expected",
  { en: "What should have happened?", zh: "您期望的结果是什么？" },
  { en: "It tells a fault from something that was meant so.", zh: "以便区分故障和有意的设计。" },
);

export const happened = text(
  "happened",
  { en: "What happens, and what exactly do the messages say?", zh: "实际发生了什么？提示信息的原文是什么？" },
  {
    en: "The exact words and numbers of a message lead to its cause; a description of it seldom does.",
    zh: "提示的原文和代码能指明原因，转述往往不能。",
  },
);

export const howOften = choice(
  {
    id: "howOften",
    question: { en: "How often does it happen?", zh: "出现的频率如何？" },
    why: { en: "It decides how it can be observed.", zh: "这决定了用什么方法观察。" },
  },
  {
    ALWAYS: { en: "Every time", zh: "每次都出现" },
    SOMETIMES: { en: "Now and then", zh: "有时出现" },
    ONCE: { en: "It happened once", zh: "只出现过一次" },
  },
);

export const whatChanged = text(
  "whatChanged",
  { en: "What was changed shortly before it began?", zh: "问题出现之前不久做过什么变动？" },
  {
    en: "An update, a new program or a new setting is often where to look first.",
    zh: "更新、新装的程序或改动的设置往往是首先要查的地方。",
  },
);

export const alreadyTried = text(
  "alreadyTried",
  { en: "What have you tried already, and what came of it?", zh: "您已经试过哪些办法，结果如何？" },
  { en: "Nobody then advises it again.", zh: "这样就不会再重复建议同样的办法。" },
);

export const logs = file(
  "logs",
  { en: "Can you attach the software's logs or a diagnostic report?", zh: "能否附上软件的日志或诊断报告？" },
  { en: "They record what no screen shows.", zh: "其中记录了屏幕上看不到的情况。" },
);

export const screenshot = file(
  "screenshot",
  { en: "Can you attach a picture of the screen?", zh: "能否附上屏幕截图？" },
  { en: "It shows the message as it stands.", zh: "截图能如实反映提示内容。" },
);

export const goal = text(
  "goal",
  { en: "What do you want to achieve?", zh: "您想达到什么目的？" },
  {
    en: "There may be a way to it that needs no paid service.",
    zh: "也许有不需要付费服务的办法。",
  },
);

export const detectionName = text(
  "detectionName",
  { en: "Under which name does the software report it?", zh: "软件报告的检测名称是什么？" },
  { en: "The name says which record of the databases applied.", zh: "由名称可知是数据库中的哪条记录起了作用。" },
);

export const sample = file(
  "sample",
  {
    en: "Can you attach the file, in an archive with a password?",
    zh: "能否把该文件放入带密码的压缩包后附上？",
  },
  {
    en: "Only the file itself can be analysed; the archive keeps it from being opened or deleted on its way.",
    zh: "只有文件本身才能分析；压缩包可防止它在途中被打开或删除。",
  },
);

export const databasesOf = date(
  "databasesOf",
  { en: "Of which day are the databases?", zh: "数据库是哪一天的？" },
  { en: "A newer database may know better already.", zh: "较新的数据库也许已经修正。" },
);

export const otherProduct = text(
  "otherProduct",
  { en: "Which other product is it about, and in which version?", zh: "涉及哪一款其他产品，是哪个版本？" },
  { en: "It shows whose support can help.", zh: "据此可以判断应由哪一方提供支持。" },
);

export const preferredDates = text(
  "preferredDates",
  { en: "Which days and hours suit you?", zh: "哪些日期和时段对您合适？" },
  { en: "An offer can then name a date.", zh: "这样报价时就能给出日期。" },
);

export const place = text(
  "place",
  { en: "Where is it to take place?", zh: "在什么地点进行？" },
  { en: "What is sold differs by region (5.2).", zh: "各地区出售的服务不同（5.2）。" },
);

export const networkSize = forBusiness(
  text(
    "networkSize",
    { en: "How many devices and sites are there?", zh: "共有多少台设备、多少个地点？" },
    { en: "The effort of a service follows from it.", zh: "服务的工作量由此决定。" },
  ),
);

export const relatedRequest = text(
  "relatedRequest",
  { en: "Which earlier request does it belong to?", zh: "它与之前的哪个请求有关？" },
  { en: "What was said there need not be said again.", zh: "那里说过的内容不必再说一遍。" },
);
