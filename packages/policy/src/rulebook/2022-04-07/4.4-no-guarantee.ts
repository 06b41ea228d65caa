import type { Section } from "../../clause.ts";
import { clause, disclaims } from "../../clause.ts";

// Interpretation 10 holds for all of 4.4: nothing here changes the outcome, only the guarantee.
export const infectedDevice = clause("4.4.1", {
  gist: { en: "Installing the software on an infected device.", zh: "在已经中毒的设备上安装软件。" },
  interpretations: [
    {
      en: "A case of 4.4 takes away the guarantee, even the response time of a paid plan; it never changes the outcome.",
      zh: "4.4 所列情形会使保证失效（包括付费计划的响应时间保证），但绝不改变结论。",
    },
  ],
  when: { "environment.infected": [true] },
  effect: disclaims(),
  explanation: {
    en: "The device is infected, so nothing is guaranteed about installation and operation.",
    zh: "设备已受感染，因此安装和运行均无保证。",
  },
  remedy: {
    en: "Clean the device first; advice is included (4.1.2c).",
    zh: "请先清理设备；相关建议包含在内（4.1.2c）。",
  },
});

export const incompatibleApplications = clause("4.4.2", {
  gist: {
    en: "Running the software beside applications that it is incompatible with.",
    zh: "软件与不兼容的应用同处一机。",
  },
  when: { "environment.incompatibleSoftware": [true] },
  effect: disclaims(),
  explanation: {
    en: "Incompatible applications are installed beside the software, so nothing is guaranteed.",
    zh: "设备上另有不兼容的应用，因此没有保证。",
  },
  remedy: { en: "Remove the incompatible applications.", zh: "请卸载不兼容的应用。" },
});

export const hardwareTrouble = clause("4.4.3", {
  gist: { en: "Hardware trouble interrupts the software.", zh: "硬件出了毛病，致使软件停摆。" },
  when: { "environment.hardwareFault": [true] },
  effect: disclaims(),
  explanation: {
    en: "Faulty hardware interrupts the software, so nothing is guaranteed.",
    zh: "硬件出了毛病使软件停摆，因此没有保证。",
  },
  remedy: { en: "Have the hardware repaired or replaced.", zh: "请维修或更换硬件。" },
});

export const incompatiblePlatform = clause("4.4.4", {
  gist: {
    en: "An incompatible version of the platform interrupts the software.",
    zh: "平台的版本不兼容，致使软件停摆。",
  },
  when: { "environment.incompatiblePlatform": [true] },
  effect: disclaims(),
  explanation: {
    en: "The version of the platform is incompatible with the software, so nothing is guaranteed.",
    zh: "平台的版本与软件不兼容，因此没有保证。",
  },
  remedy: { en: "Use a version of the platform that the software supports.", zh: "请使用软件所支持的平台版本。" },
});

export const informationWithheld = clause("4.4.5", {
  gist: {
    en: "The user does not, or cannot, supply what is needed to reproduce and solve the problem.",
    zh: "重现并解决问题所需的资料，用户给不出或不愿给。",
  },
  when: { gaveInformation: [false] },
  effect: disclaims(),
  explanation: {
    en: "Information needed to reproduce and solve the problem is missing, so nothing is guaranteed.",
    zh: "缺少重现和解决问题所需的资料，因此没有保证。",
  },
  remedy: { en: "Supply the information that support asked for.", zh: "请提供支持人员所要的资料。" },
});

export const instructionsIgnored = clause("4.4.6", {
  gist: {
    en: "The problem comes from not following the instructions of support or of the documentation.",
    zh: "问题源于没有照支持人员或文档的说明去做。",
  },
  when: { "environment.followedInstructions": [false] },
  effect: disclaims(),
  explanation: {
    en: "The instructions of support or of the documentation were not followed, so nothing is guaranteed.",
    zh: "没有照支持人员或文档的说明去做，因此没有保证。",
  },
  remedy: {
    en: "Follow the instructions and see whether the problem stays.",
    zh: "请照说明操作，再看问题是否仍然存在。",
  },
});

export const noGuarantee: Section = {
  number: "4.4",
  title: { en: "When nothing is guaranteed", zh: "没有保证的情形" },
  clauses: [
    infectedDevice,
    incompatibleApplications,
    hardwareTrouble,
    incompatiblePlatform,
    informationWithheld,
    instructionsIgnored,
  ],
};
