package vn.chungsuc.units;

/** Rows of the files «import units» reads; {@code line} is the line in the file. */
sealed interface UnitRow {

    int line();

    record Province(int line, String code, String name, String kind, String region)
            implements UnitRow {}

    record Commune(int line, String code, String name, String kind, String provinceCode)
            implements UnitRow {}

    /** Any unit under any other, such as a village under its commune. */
    record Below(int line, String code, String name, String kind, String parentCode)
            implements UnitRow {}

    record Change(
            int line,
            String oldCode,
            String oldName,
            String oldDistrict,
            String oldProvince,
            String newCode,
            String newName,
            String newProvince)
            implements UnitRow {

        /** Names tell old communes apart; codes are missing too often. */
        OldCommune old() {
            return new OldCommune(
                    UnitName.canonical(oldName),
                    UnitName.canonical(oldDistrict),
                    UnitName.canonical(oldProvince));
        }
    }

    record OldCommune(String name, String district, String province) {}
}
