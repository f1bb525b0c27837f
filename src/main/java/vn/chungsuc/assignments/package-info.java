/** Decisions of who helps where and answers for what, and visits to the places. */
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
            "tasks"
        })
@NullMarked
package vn.chungsuc.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
