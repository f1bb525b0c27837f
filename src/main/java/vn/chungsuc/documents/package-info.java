/** Official documents: drafting, checking, freezing, DOCX and PDF. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "reader",
            "units",
            "criteria",
            "access",
            "people",
            "files"
        })
@NullMarked
package vn.chungsuc.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
