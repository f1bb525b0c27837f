/** The world a first start shows: five real localities and one invented province. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "files",
            "documents",
            "assessment",
            "evidence",
            "handin",
            "review",
            "villages",
            "tasks",
            "meetings",
            "petitions",
            "inspections",
            "reporting",
            "quickreport",
            "plans",
            "assignments"
        })
@NullMarked
package vn.chungsuc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
