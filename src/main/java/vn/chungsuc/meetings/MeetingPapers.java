package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Finding;
import vn.chungsuc.documents.OfficialPaper;
import vn.chungsuc.documents.PaperBuilder;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.Signer;
import vn.chungsuc.shared.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The three papers of a meeting, for the register to check, freeze and number. */
@Configuration(proxyBeanMethods = false)
class MeetingPapers {

    @Bean
    PaperBuilder meetingInvitation(MeetingQueries queries, Clock clock) {
        return new Builder(PaperKind.INVITATION, queries, clock);
    }

    @Bean
    PaperBuilder meetingMinutes(MeetingQueries queries, Clock clock) {
        return new Builder(PaperKind.MINUTES, queries, clock);
    }

    @Bean
    PaperBuilder meetingNotice(MeetingQueries queries, Clock clock) {
        return new Builder(PaperKind.NOTICE, queries, clock);
    }

    private record Builder(PaperKind paper, MeetingQueries queries, Clock clock)
            implements PaperBuilder {

        @Override
        public String kind() {
            return paper.documentKind();
        }

        @Override
        public OfficialPaper write(
                Scope scope, Document document, Body body, @Nullable Signer signer) {
            var meeting = meeting(scope, document);
            var words =
                    new MeetingWords(
                            meeting,
                            body,
                            queries.invitees(scope, meeting.id()),
                            queries.conclusions(scope, meeting.id(), LocalDate.now(clock)));
            var signature = OfficialPaper.Signature.of(signer);
            return new OfficialPaper(
                    OfficialPaper.Head.of(document, body, MeetingWords.typeName(paper)),
                    List.of(),
                    List.of(),
                    words.of(paper),
                    paper == PaperKind.MINUTES ? signature.beside(meeting.secretary()) : signature,
                    document.recipientLines(),
                    List.of());
        }

        @Override
        public List<Finding> findings(Scope scope, Document document, Map<String, String> waivers) {
            var meeting = meeting(scope, document);
            var findings = new ArrayList<Finding>();
            switch (paper) {
                case INVITATION -> {
                    if (queries.invitees(scope, meeting.id()).isEmpty()) {
                        findings.add(must("invited", tr("Chưa mời ai.")));
                    }
                    if (meeting.agendaLines().isEmpty()) {
                        findings.add(gap("agenda", tr("Chưa có nội dung họp."), waivers));
                    }
                }
                case MINUTES -> {
                    if (meeting.secretary() == null) {
                        findings.add(must("secretary", tr("Chưa ghi thư ký cuộc họp.")));
                    }
                    if (meeting.ended() == null) {
                        findings.add(must("ended", tr("Chưa ghi giờ kết thúc.")));
                    }
                    if (meeting.minuteLines().isEmpty()) {
                        findings.add(gap("minutes", tr("Biên bản chưa có diễn biến."), waivers));
                    }
                }
                case NOTICE -> {
                    if (meeting.conclusions() == 0) {
                        findings.add(must("conclusions", tr("Chưa có kết luận nào.")));
                    }
                }
            }
            return findings;
        }

        private static Finding must(String key, String sentence) {
            return new Finding(key, sentence, "", false, null);
        }

        private static Finding gap(String key, String sentence, Map<String, String> waivers) {
            return new Finding(key, sentence, "", true, waivers.get(key));
        }

        @Override
        public String home(Scope scope, Document document) {
            return "/hop/" + queries.meetingOf(scope, document.id());
        }

        private Meeting meeting(Scope scope, Document document) {
            return queries.require(scope, queries.meetingOf(scope, document.id()));
        }
    }
}
