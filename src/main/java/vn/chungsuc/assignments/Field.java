package vn.chungsuc.assignments;

/** Which programme a member helps a place with: new countryside, or «mỗi xã một sản phẩm». */
public enum Field {
    NTM,
    OCOP
}
