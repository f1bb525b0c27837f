/** Organisations, committees, members and signers. */
@ApplicationModule(allowedDependencies = {"shared", "journal", "units", "access", "criteria"})
@NullMarked
package vn.chungsuc.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
