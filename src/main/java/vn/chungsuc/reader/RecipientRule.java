package vn.chungsuc.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is given work must get the document. */
final class RecipientRule implements Rule {

    /**
     * @param asked how a heading of «Tổ chức thực hiện» names them
     * @param reached how recipients name them, or others who stand for them
     */
    private record Party(String name, Pattern asked, Pattern reached) {

        static Party of(String name, String asked, String reached) {
            int flags =
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS;
            return new Party(name, Pattern.compile(asked, flags), Pattern.compile(reached, flags));
        }
    }

    private static final List<Party> PARTIES =
            List.of(
                    Party.of("Mặt trận Tổ quốc", "\\b(?:mttq|ubmttq|mặt trận)\\b", "mttq|mặt trận"),
                    Party.of(
                            "các đoàn thể",
                            "^(?:đề nghị )?(?:các )?(?:hội|đoàn)\\b",
                            "đoàn|hội\\b|mttq|tổ chức"),
                    Party.of(
                            "UBND các xã",
                            "^(?:(?:ubnd|ủy ban nhân dân|đảng ủy, ubnd) )(?:các )?(?:xã|phường|thị"
                                    + " trấn)\\b",
                            "\\b(?:xã|phường|thị trấn|cấp xã)\\b"),
                    Party.of(
                            "các thôn",
                            "^(?:các )?(?:thôn|ấp|bản|khu dân cư|tổ dân phố|khóm|ban phát triển|ban"
                                    + " nhân dân ấp|trưởng thôn)\\b",
                            "thôn|ấp|bản|khóm|tổ dân phố|ban phát triển|khu dân cư"),
                    Party.of(
                            "trường, trạm",
                            "^(?:các )?(?:trường (?:tiểu|mầm|mẫu|th|trung|phổ)|trạm y tế)",
                            "trường|trạm|cơ quan|đơn vị|thành viên|ngành"),
                    Party.of(
                            "các phòng, ban, đơn vị",
                            "^(?:các )?(?:phòng|công an|trung tâm|ban chỉ huy|văn phòng điều"
                                    + " phối|trạm|chi cục)\\b",
                            "phòng|ban\\b|ngành|cơ quan|đơn vị|thành viên|công an|công chức|trung"
                                    + " tâm|vp"));

    private static final Pattern OFFICE = Pattern.compile("^Phòng \\p{Lu}");
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "[Cc]ác (?:phòng|ban|ngành|cơ quan|đơn vị|thành viên)|[Tt]hành viên|[Pp]hòng,"
                        + " ban|[Bb]an, ngành|[Pp]hòng ban|[Cc]ơ quan, đơn vị|phòng chuyên môn");
    private static final Pattern ALL_NAMED =
            Pattern.compile(
                    "^(?:như (?:trên|điều|mục|phần|kính gửi)|.*nơi nhận như)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADS =
            Pattern.compile("^.{5,60}? (?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?![\\p{L}])");
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "tổ chức (?:thực hiện|triển khai)|phân công (?:nhiệm vụ|thực hiện)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Paper paper, List<Fact> facts, Reference reference, Findings findings) {
        var recipients = paper.particulars().recipients();
        if (recipients.isEmpty()
                || recipients.stream().anyMatch(one -> ALL_NAMED.matcher(one).find())) {
            return;
        }
        var all = Tone.one(String.join("; ", recipients));
        var told = new HashSet<String>();
        organisation(paper.outline(), all, paper, told, findings);
        for (var fact : facts) {
            if (fact.kind().equals("duty")
                    && fact.value() != null
                    && !fact.text().contains("do " + fact.value())) {
                asked(String.valueOf(fact.value()), fact.line(), all, paper, told, findings);
                var with = Duty.with(fact.note());
                if (with != null) {
                    asked(with, fact.line(), all, paper, told, findings);
                }
            }
        }
    }

    private static void organisation(
            List<OutlineItem> items, String all, Paper paper, Set<String> told, Findings findings) {
        for (var item : items) {
            if (ORGANISATION.matcher(item.title()).find()) {
                item.children().forEach(child -> duty(child, all, paper, told, findings));
            } else {
                if (LEADS.matcher(item.title()).find()) {
                    duty(item, all, paper, told, findings);
                }
                organisation(item.children(), all, paper, told, findings);
            }
        }
    }

    private static void duty(
            OutlineItem item, String all, Paper paper, Set<String> told, Findings findings) {
        if (item.number() != null) {
            asked(item.title(), item.line(), all, paper, told, findings);
        }
    }

    private static void asked(
            String body, int line, String all, Paper paper, Set<String> told, Findings findings) {
        var title = Tone.one(body);
        for (var party : PARTIES) {
            if (party.asked.matcher(title).find()
                    && !isIssuer(party, paper)
                    && !reached(party, title, all)) {
                if (told.add(party.name + (party.name.startsWith("các phòng") ? title : ""))) {
                    findings.add(
                            new Finding(
                                    "recipient-missing",
                                    Severity.WARN,
                                    line,
                                    Quote.start(body),
                                    "Giao việc cho «%s» nhưng nơi nhận không có %s."
                                            .formatted(Quote.start(body), party.name),
                                    party.name,
                                    ""));
                }
                return;
            }
        }
    }

    /** One office stands for all of them only if it is the one, or all are named together. */
    private static boolean reached(Party party, String title, String all) {
        var office = OFFICE.matcher(title);
        if (!party.reached.matcher(all).find() || !office.find()) {
            return party.reached.matcher(all).find();
        }
        return TOGETHER.matcher(all).find() || all.contains(office.group());
    }

    /** A commune does not send its own plan to itself. */
    private static boolean isIssuer(Party party, Paper paper) {
        var issuer = paper.particulars().issuer();
        return issuer != null
                && party.asked.matcher(Tone.one(issuer).toLowerCase(Locale.ROOT)).find();
    }
}
