package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

/** Who is asking, or nobody. Implemented by {@code access}. */
public interface CurrentOfficer {

    @Nullable Officer find();
}
