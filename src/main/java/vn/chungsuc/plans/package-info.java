/**
 * Yearly plans: targets beside their baseline, limitations and causes, duties, the roadmap by
 * indicator, their versions and their paper.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "reader",
            "units",
            "access",
            "criteria",
            "people",
            "files",
            "documents",
            "petitions",
            "assessment",
            "tasks"
        })
@NullMarked
package vn.chungsuc.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
