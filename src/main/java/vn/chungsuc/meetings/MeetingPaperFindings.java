package vn.chungsuc.meetings;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.documents.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a meeting's paper still lacks before it can be frozen. */
final class MeetingPaperFindings {

    private final Map<String, String> waivers;
    private final List<Finding> findings = new ArrayList<>();

    private MeetingPaperFindings(Map<String, String> waivers) {
        this.waivers = waivers;
    }

    /**
     * @param invited how many are asked
     * @param waivers finding → the reason somebody gave
     */
    static List<Finding> of(
            MeetingPaper paper, Meeting meeting, int invited, Map<String, String> waivers) {
        var found = new MeetingPaperFindings(waivers);
        switch (paper) {
            case INVITATION -> {
                found.must(invited > 0, "invited", tr("Chưa mời ai."));
                found.should(
                        !meeting.agendaLines().isEmpty(), "agenda", tr("Chưa có nội dung họp."));
            }
            case MINUTES -> {
                var secretary = meeting.secretary() != null;
                found.must(secretary, "secretary", tr("Chưa ghi thư ký cuộc họp."));
                found.must(meeting.ended() != null, "ended", tr("Chưa ghi giờ kết thúc."));
                found.should(
                        !meeting.minuteLines().isEmpty(),
                        "minutes",
                        tr("Biên bản chưa có diễn biến."));
            }
            case NOTICE ->
                    found.must(
                            meeting.conclusions() > 0, "conclusions", tr("Chưa có kết luận nào."));
        }
        return found.findings;
    }

    /** To be mended where the meeting is. */
    private void must(boolean done, String key, String sentence) {
        if (!done) {
            findings.add(new Finding(key, sentence, null, false, null));
        }
    }

    /** A gap that may be answered for. */
    private void should(boolean done, String key, String sentence) {
        if (!done) {
            findings.add(new Finding(key, sentence, null, true, waivers.get(key)));
        }
    }
}
