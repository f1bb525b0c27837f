package vn.chungsuc.demo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.LoadPaperFacts;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.units.ImportUnits;
import vn.chungsuc.units.LoadUnits;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the demo world once, all of it or nothing, through the services the offices use. */
@Service
class MakeDemo {

    static final String ACTOR = "bản trình diễn";
    private final DemoUnits units;
    private final ImportUnits importUnits;
    private final LoadUnits loadUnits;
    private final LocalityFacts localityFacts;
    private final LoadPaperFacts loadPaperFacts;
    private final DemoAccounts accounts;
    private final MakeMinhHoa minhHoa;
    private final DemoBodies bodies;
    private final DemoEvidence evidence;
    private final DemoPeople people;
    private final MinhHoaReports reports;
    private final DemoReviews reviews;
    private final DemoVillages villages;
    private final DemoTasks tasks;
    private final MinhHoaPlans plans;
    private final LocalityPlans localityPlans;
    private final DemoMeetings meetings;
    private final DemoPetitions petitions;
    private final DemoInspections inspections;
    private final MinhHoaAssignments assignments;

    MakeDemo(
            DemoUnits units,
            ImportUnits importUnits,
            LoadUnits loadUnits,
            LocalityFacts localityFacts,
            LoadPaperFacts loadPaperFacts,
            DemoAccounts accounts,
            MakeMinhHoa minhHoa,
            DemoBodies bodies,
            DemoEvidence evidence,
            DemoPeople people,
            MinhHoaReports reports,
            DemoReviews reviews,
            DemoVillages villages,
            DemoTasks tasks,
            MinhHoaPlans plans,
            LocalityPlans localityPlans,
            DemoMeetings meetings,
            DemoPetitions petitions,
            DemoInspections inspections,
            MinhHoaAssignments assignments) {
        this.units = units;
        this.importUnits = importUnits;
        this.loadUnits = loadUnits;
        this.localityFacts = localityFacts;
        this.loadPaperFacts = loadPaperFacts;
        this.accounts = accounts;
        this.minhHoa = minhHoa;
        this.bodies = bodies;
        this.evidence = evidence;
        this.people = people;
        this.reports = reports;
        this.reviews = reviews;
        this.villages = villages;
        this.tasks = tasks;
        this.plans = plans;
        this.localityPlans = localityPlans;
        this.meetings = meetings;
        this.petitions = petitions;
        this.inspections = inspections;
        this.assignments = assignments;
    }

    /** False: it was made before. */
    @Transactional
    boolean handle() {
        if (units.exist(MinhHoa.CODE)) {
            return false;
        }
        var world = MinhHoa.read();
        var localities = Localities.read();
        importUnits.handle(ACTOR, Set.copyOf(localities.provinces()));
        loadUnits.handle(ACTOR, "thôn, bản, ấp nêu trong văn bản", LocalityUnits.of(localities));
        loadUnits.handle(ACTOR, "tỉnh Minh Họa", MinhHoaUnits.of(world));
        Map<String, Officer> officers = accounts.make(localities.label());
        minhHoa.make(world, officers);
        bodies.make(world);
        reports.make(world, officers);
        bodies.make(localities);
        people.make(world);
        people.make(localities);
        localities.localities().stream()
                .map(localityFacts::of)
                .forEach(facts -> loadPaperFacts.handle(ACTOR, facts));
        evidence.make(officers);
        villages.make(Objects.requireNonNull(officers.get("lua-vang.phong-kinh-te")));
        reviews.make(officers);
        tasks.make(officers);
        plans.make(officers);
        localityPlans.make(officers);
        meetings.make(officers);
        petitions.make(officers);
        inspections.make(officers);
        assignments.make(officers);
        return true;
    }
}
