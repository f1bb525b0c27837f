/** Bytes with checksum, type, who and when. */
@ApplicationModule(allowedDependencies = {"shared", "journal", "units", "access"})
@NullMarked
package vn.chungsuc.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
