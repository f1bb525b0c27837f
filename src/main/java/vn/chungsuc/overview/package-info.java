/** Home page, overview, matrix: reads the views of all below, owns no table. */
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
            "tasks",
            "meetings",
            "petitions",
            "inspections",
            "reporting",
            "quickreport"
        })
@NullMarked
package vn.chungsuc.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
