package vn.chungsuc.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.chungsuc.documents.PaperTemplate;
import vn.chungsuc.documents.PaperTemplates;
import vn.chungsuc.documents.TemplateKind;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The templates of the three papers of a meeting. */
@Component
class MeetingTemplates {

    private static final Map<MeetingPaper, TemplateKind> KINDS =
            Arrays.stream(MeetingPaper.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    paper -> TemplateKind.read(paper.documentKind())));

    private final PaperTemplates templates;

    MeetingTemplates(PaperTemplates templates) {
        this.templates = templates;
    }

    @Bean
    static TemplateKind meetingInvitationTemplate() {
        return kind(MeetingPaper.INVITATION);
    }

    @Bean
    static TemplateKind meetingMinutesTemplate() {
        return kind(MeetingPaper.MINUTES);
    }

    @Bean
    static TemplateKind meetingNoticeTemplate() {
        return kind(MeetingPaper.NOTICE);
    }

    PaperTemplate of(MeetingPaper paper, int unitId) {
        return templates.of(kind(paper), unitId);
    }

    private static TemplateKind kind(MeetingPaper paper) {
        var kind = KINDS.get(paper);
        if (kind == null) {
            throw new IllegalStateException(paper.name());
        }
        return kind;
    }
}
