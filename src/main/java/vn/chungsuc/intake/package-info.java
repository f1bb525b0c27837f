/**
 * The office's own spreadsheets: a matrix brought in, sheets taken out and back, values in bulk.
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
package vn.chungsuc.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
