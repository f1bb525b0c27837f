/** Inspections and supervision: the year's plan, what was found, by when it is put right. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "tasks"
        })
@NullMarked
package vn.chungsuc.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
