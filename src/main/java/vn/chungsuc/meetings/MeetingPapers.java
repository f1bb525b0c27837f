package vn.chungsuc.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;

import vn.chungsuc.documents.PaperKind;
import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Map;

/** The three papers of a meeting, for the register to check, freeze and number. */
@Configuration(proxyBeanMethods = false)
class MeetingPapers {

    @Bean
    PaperKind meetingInvitation(MeetingPaperPages pages) {
        return new Kind(MeetingPaper.INVITATION, pages);
    }

    @Bean
    PaperKind meetingMinutes(MeetingPaperPages pages) {
        return new Kind(MeetingPaper.MINUTES, pages);
    }

    @Bean
    PaperKind meetingNotice(MeetingPaperPages pages) {
        return new Kind(MeetingPaper.NOTICE, pages);
    }

    record Kind(MeetingPaper paper, MeetingPaperPages pages) implements PaperKind {

        @Override
        public String kind() {
            return paper.documentKind();
        }

        @Override
        public String path(long id) {
            return MeetingPaperPages.PATH + id;
        }

        @Override
        public Laid lay(Scope scope, long id) {
            return pages.lay(paper, scope, id);
        }

        @Override
        public String page(
                Officer officer,
                long id,
                List<Fault> faults,
                Map<String, String> typed,
                Model model) {
            return pages.page(this, officer, id, faults, typed, model);
        }
    }
}
