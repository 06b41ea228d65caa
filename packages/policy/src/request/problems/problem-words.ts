/** How people write of problems, in English and in Chinese. A text is read by its own words, whatever its locale is said to be. */

const PROBLEM_EN =
  /\b(?:not|cannot|can't|couldn't|doesn't|don't|didn't|isn't|aren't|won't|never|unable|no longer|fail\w*|error\w*|crash\w*|freez\w*|froze|hangs?|slow\w*|stuck|broken|wrong\w*|incorrect\w*|missing|lost|block\w*|reject\w*|refus\w*|expired|stops|stopped|disappear\w*|infect\w*|corrupt\w*|problems?|issues?|bugs?|faults?|questions?|how (?:do|can|to))\b/iu;
const PROBLEM_ZH =
  /无法|不能|不了|不到|没有|失败|报错|错误|出错|崩溃|闪退|卡住|卡死|[很太变]慢|打不开|无响应|丢失|不见|不显示|不工作|不生效|过期|拦截|误报|蓝屏|死机|异常|停止|问题|故障|如何|怎么/u;

/** Whether a stretch of text says that something goes wrong, or asks something. */
export function tellsOfProblem(text: string): boolean {
  return PROBLEM_EN.test(text.replaceAll("’", "'")) || PROBLEM_ZH.test(text);
}

const SEVERAL_EN =
  /\b(?:problems|issues|questions|faults|bugs|troubles|(?:two|three|four|several|following) things)\b/iu;
const SEVERAL_ZH = /(?:[几两二三四五六多\d]|以下|如下|下列|这些)\s*[个种项点]?\s*(?:问题|故障|疑问)/u;

/** Whether the line before a list announces problems, several of them. */
export function announcesProblems(leadIn: string): boolean {
  return SEVERAL_EN.test(leadIn) || SEVERAL_ZH.test(leadIn);
}

const PROCEDURE_EN = /\b(?:steps?|reproduc\w*|procedure|tried|attempt\w*|workarounds?|instructions?)\b/iu;
const PROCEDURE_ZH = /步骤|重现|复现|操作|尝试|试过|流程|方法/u;

/** Whether the line before a list announces what was done: steps and attempts belong to one problem. */
export function announcesProcedure(leadIn: string): boolean {
  return PROCEDURE_EN.test(leadIn) || PROCEDURE_ZH.test(leadIn);
}

const DESCRIPTION_EN = /\b(?:environment|system|configuration|specs?|errors|messages|logs?|symptoms|devices|files)\b/iu;
const DESCRIPTION_ZH = /环境|配置|系统|症状|现象|报错|提示|日志|设备|文件/u;

/** Whether the line before a list announces the signs or the surroundings of one problem. */
export function announcesDescription(leadIn: string): boolean {
  return DESCRIPTION_EN.test(leadIn) || DESCRIPTION_ZH.test(leadIn);
}

const ANOTHER_EN =
  /\b(?:(?:another|a (?:second|third|further|separate|different)|the (?:second|third|fourth|other)|my (?:second|third|other)|an (?:additional|unrelated)|one more)\s+(?:problem|issue|question|bug|fault|matter|thing))\b/iu;
const ANOTHER_ZH = /第[二三四五]个?(?:问题|故障|错误|疑问)|(?:另外?还?有?|还有)一?个(?:问题|故障|错误|疑问)/u;
const DENIED_EN =
  /\b(?:no|not|any|without|isn't|never|whether|if|this is|that is|it is|it's|same|caus\w*|lead\w*|creat\w*)\b/iu;
const DENIED_ZH = /没有|不是|这是|是否|同一|同样|导致|引起|造成/u;

// A cue stands at the beginning of its sentence; later in it, it mostly speaks of something else.
const WITHIN_EN = 60;
const WITHIN_ZH = 12;

function named(sentence: string, cue: RegExp, denied: RegExp): string | null {
  const found = cue.exec(sentence);
  return found === null || denied.test(sentence.slice(0, found.index)) ? null : found[0];
}

/** The words by which a sentence names a further problem, such as "another issue"; null where there are none. */
export function namesAnotherProblem(sentence: string): string | null {
  return (
    named(sentence.slice(0, WITHIN_EN), ANOTHER_EN, DENIED_EN) ??
    named(sentence.slice(0, WITHIN_ZH), ANOTHER_ZH, DENIED_ZH)
  );
}

const BESIDES_EN =
  /^(?:also|besides|additionally|in addition|furthermore|moreover|apart from that|separately|secondly|thirdly|second,|third,)/iu;
const BESIDES_ZH = /^(?:另外|此外|还有|其次|再者|除此之外|第[二三四五][，、：,:])/u;
// What refers back, or tells of an attempt or an enclosure, goes on with the problem before it.
const GOES_ON_EN =
  /\b(?:it|this|that|these|them|they|same|still|tried|attempt\w*|attach\w*|logs?|restart\w*|reinstall\w*)\b/iu;
const GOES_ON_ZH = /它|这个|这样|该|仍|试过|尝试|附[上件有图]|日志|重启|重装|重新安装/u;

/** The word by which a sentence goes on to something else that goes wrong, such as "also"; null where it does not. */
export function turnsToAnother(sentence: string): string | null {
  const found = BESIDES_EN.exec(sentence) ?? BESIDES_ZH.exec(sentence);
  if (found === null) return null;
  const rest = sentence.slice(found[0].length);
  return tellsOfProblem(rest) && !GOES_ON_EN.test(rest) && !GOES_ON_ZH.test(rest)
    ? found[0].replace(/[，、：,:]$/u, "")
    : null;
}
