export default {
  list: "导出",
  chosen: "导出",
  failed: "无法生成文件。",
  format: {
    csv: "CSV，用于电子表格",
    json: "JSON，用于程序",
    openeox_json: "OpenEoX，用于其他厂商的系统",
    endoflife_json: "endoflife.date 格式",
  },
};
