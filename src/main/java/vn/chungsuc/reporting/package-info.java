/** Official reports: figures gathered from the data, frozen for signing. */
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
            "petitions",
            "assessment",
            "analysis"
        })
@NullMarked
package vn.chungsuc.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
