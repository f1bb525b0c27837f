/** What the pages of bodies and signers read. */
@NullMarked
package vn.chungsuc.people.view;

import org.jspecify.annotations.NullMarked;
