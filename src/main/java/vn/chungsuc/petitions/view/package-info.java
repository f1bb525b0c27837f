/** What the pages of petitions read. */
@NullMarked
package vn.chungsuc.petitions.view;

import org.jspecify.annotations.NullMarked;
