/**
 * The month's quick report of a unit: counts now and at the last cut-off, what is lacking and why;
 * frozen and handed in.
 */
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
            "handin"
        })
@NullMarked
package vn.chungsuc.quickreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
