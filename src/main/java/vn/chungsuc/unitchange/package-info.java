/**
 * Units that change: lists of changes with a dry run, applied in one step, taken back, and what
 * follows from them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "files",
            "assessment"
        })
@NullMarked
package vn.chungsuc.unitchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
