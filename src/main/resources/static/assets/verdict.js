// The rule of the server (criteria.Requirement, ReadingText, VietnameseNumber) for a figure typed without a network. A
// line carries what it asks for in data-bar (CarriedBar). SameVerdictTest holds the two to each other.
(() => {
  "use strict";

  const tr = window.tr;
  const NOTHING = {nothing: true};

  /** What cannot be a figure; the message is the sentence to show. */
  class BadFigure extends Error {}

  // ---- numbers, exact ----

  const plain = (text) => {
    const [, whole, part = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
    return {n: BigInt(whole + part), d: part.length};
  };
  const at = (number, d) => number.n * 10n ** BigInt(d - number.d);
  const sign = (n) => (n > 0n ? 1 : n < 0n ? -1 : 0);
  const compare = (one, other) => sign(at(one, Math.max(one.d, other.d)) - at(other, Math.max(one.d, other.d)));
  const times = (one, other) => ({n: one.n * other.n, d: one.d + other.d});
  const plus = (one, other) => ({n: at(one, Math.max(one.d, other.d)) + at(other, Math.max(one.d, other.d)), d: Math.max(one.d, other.d)});
  const HUNDRED = {n: 100n, d: 0};

  const WITH_COMMA = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/;
  const ONE_GROUP = /^-?\d+\.\d{3}$/;
  const THOUSANDS = /^-?[1-9]\d{0,2}(\.\d{3})+$/;

  function count(text) {
    if (text.length > 40) {
      throw new BadFigure(tr("Số quá dài."));
    }
    if (WITH_COMMA.test(text)) {
      return fitting(plain(text.replaceAll(".", "").replace(",", ".")));
    }
    if (THOUSANDS.test(text)) {
      return fitting(plain(text.replaceAll(".", "")));
    }
    if (/^-?\d+$/.test(text) || (/^-?\d+\.\d+$/.test(text) && !ONE_GROUP.test(text))) {
      return fitting(plain(text));
    }
    throw new BadFigure(tr("Không đọc được số «%s». Viết như 1.234,5 hoặc 1234,5.", text));
  }

  function measured(text) {
    if (ONE_GROUP.test(text)) {
      throw new BadFigure(tr("«%s» có thể hiểu hai cách: viết có dấu phẩy, hoặc bỏ dấu chấm.", text));
    }
    return count(text);
  }

  /** As the database keeps it: 15 digits before the comma, 6 after it. */
  function fitting(number) {
    const digits = String(number.n).replace(/^-/, "");
    const zeros = /0*$/.exec(digits)[0].length;
    if (digits.length - number.d > 15) {
      throw new BadFigure(tr("Số quá lớn: nhiều hơn %s chữ số.", 15));
    }
    if (number.n !== 0n && number.d - Math.min(zeros, number.d) > 6) {
      throw new BadFigure(tr("Số có nhiều hơn %s chữ số sau dấu phẩy.", 6));
    }
    return number;
  }

  // ---- what was typed ----

  const text = (field) => (field ?? "").replaceAll("\u00a0", " ").trim();

  function one(fields, prefix, percent) {
    const [figure, above, below] = ["gia-tri", "tu", "mau"].map((name) => text(fields[prefix + name]));
    if (figure !== "" && /\p{L}/u.test(figure)) {
      return null; // a word in a figure's place: the server's to read
    }
    const value = figure === "" ? null : measured(figure);
    if (above === "" && below === "") {
      return value === null ? NOTHING : possible({value}, percent);
    }
    if (above === "" || below === "") {
      throw new BadFigure(above === "" ? tr("Thiếu tử số.") : tr("Thiếu mẫu số."));
    }
    return possible({above: count(above), below: count(below)}, percent);
  }

  function possible(reading, percent) {
    if ([reading.value, reading.above, reading.below].some((number) => number && number.n < 0n)) {
      throw new BadFigure(tr("Số âm."));
    }
    if (percent && reading.value && compare(reading.value, HUNDRED) > 0) {
      throw new BadFigure(tr("Tỷ lệ lớn hơn 100 %."));
    }
    if (percent && reading.above && compare(reading.above, reading.below) > 0) {
      throw new BadFigure(tr("Tử số lớn hơn mẫu số."));
    }
    return reading;
  }

  /** Null: only the server can read it. */
  function reading(asked, fields) {
    const percent = asked.unit === "%";
    if (fields.kieu === "WORD") {
      if (!["co", "khong"].includes(fields.dat)) {
        throw new BadFigure(tr("Chọn đạt hoặc chưa đạt."));
      }
      return {word: fields.dat === "co" ? "MET" : "NOT_MET"};
    }
    if (fields.kieu === "FIGURE" || fields.kieu === "RATIO") {
      return one(fields, "", percent);
    }
    if (fields.kieu !== "PARTS") {
      return null;
    }
    const keys = ["COMPOUND", "SCORE"].includes(asked.kind) ? asked.parts.map((part) => part.key) : SEXES;
    const given = keys.map((key) => [key, one(fields, `p.${key}.`, percent)]);
    if (given.some(([, part]) => part === null)) {
      return null;
    }
    const parts = Object.fromEntries(given.filter(([, part]) => part !== NOTHING));
    return Object.keys(parts).length === 0 ? NOTHING : {parts};
  }

  // ---- the bar ----

  const SEXES = ["nam", "n\u1eef"]; // keys of criteria.Reading
  const HOLDS = {G: (c) => c >= 0, L: (c) => c <= 0, M: (c) => c > 0, S: (c) => c < 0, E: (c) => c === 0};

  const bar = (written) => (written === "" ? null : {holds: HOLDS[written[0]], least: written[0] === "G", value: plain(written.slice(1))});

  function asked(carried) {
    const [kind, unit, own, ...rest] = carried.split("|");
    const parts = [];
    for (let i = 0; i + 2 < rest.length; i += 3) {
      parts.push({key: rest[i], unit: rest[i + 1], bar: bar(rest[i + 2])});
    }
    return {kind, unit, bar: bar(own), parts};
  }

  function against(given, limit, percent) {
    if (given.word) {
      return given.word;
    }
    if (given.below?.n === 0n) {
      return "NOT_APPLICABLE";
    }
    if (given.nothing || given.parts || !limit) {
      return "MISSING";
    }
    const comparison = given.value
      ? compare(given.value, limit.value)
      : compare(percent ? times(given.above, HUNDRED) : given.above, times(limit.value, given.below));
    return limit.holds(comparison) ? "MET" : "NOT_MET";
  }

  const all = (verdicts) => ["NOT_MET", "MISSING", "MET", "NOT_APPLICABLE"].find((one) => verdicts.includes(one)) ?? "MISSING";

  function score({bar: limit, parts}, given) {
    if (!limit) {
      return "MISSING";
    }
    const known = Object.values(given).filter((part) => part.value).reduce((sum, part) => plus(sum, part.value), {n: 0n, d: 0});
    const verdict = against({value: known}, limit, false);
    const complete = parts.every((part) => given[part.key]);
    return complete || (verdict === "MET" && limit.least) ? verdict : "MISSING";
  }

  function ofParts(asks, given) {
    const part = (key) => given[key] ?? NOTHING;
    if (asks.kind === "COMPOUND") {
      return all(asks.parts.map((one) => against(part(one.key), one.bar, one.unit === "%")));
    }
    return asks.kind === "SCORE" ? score(asks, given) : all(SEXES.map((sex) => against(part(sex), asks.bar, asks.unit === "%")));
  }

  /** One figure where parts are asked for: below the bar it fails for certain, above it proves nothing yet. */
  function single(asks, given) {
    const verdict = against(given, asks.bar, asks.unit === "%");
    if (given.word || given.nothing) {
      return verdict;
    }
    if (asks.kind === "COMPOUND") {
      return verdict === "NOT_APPLICABLE" ? verdict : "MISSING";
    }
    return asks.kind === "PER_SEX" && verdict === "MET" ? "MISSING" : verdict;
  }

  /**
   * The verdict of what stands in a line's fields: {verdict}, {bad: sentence} for what cannot be a figure, or {} where
   * only the server can tell.
   */
  function judge(carried, fields) {
    try {
      const asks = asked(carried);
      const given = reading(asks, fields);
      return given === null ? {} : {verdict: given.parts ? ofParts(asks, given.parts) : single(asks, given)};
    } catch (fault) {
      return fault instanceof BadFigure ? {bad: fault.message} : {};
    }
  }

  window.chungsuc.judge = judge;
})();
