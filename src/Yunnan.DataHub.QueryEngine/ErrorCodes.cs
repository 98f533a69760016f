namespace Yunnan.DataHub.QueryEngine;

/// <summary>The codes of the engine's errors: <c>extensions.code</c>. They are part of the wire contract.</summary>
public static class ErrorCodes
{
    /// <summary>A condition can't be read: null where a value is needed, or a number that the field can't hold.</summary>
    public const string InvalidFilter = "INVALID_FILTER";

    /// <summary>A <c>where</c> holds more conditions than allowed.</summary>
    public const string TooManyConditions = "TOO_MANY_CONDITIONS";

    /// <summary>An <c>order</c> can't be read.</summary>
    public const string InvalidOrder = "INVALID_ORDER";

    /// <summary>A cursor is damaged, or was made under another <c>order</c>.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary><c>first</c> or <c>last</c> is negative, or both are given.</summary>
    public const string InvalidPageSize = "INVALID_PAGE_SIZE";

    /// <summary><c>first</c> or <c>last</c> is larger than the largest page.</summary>
    public const string PageSizeExceeded = "PAGE_SIZE_EXCEEDED";

    /// <summary>A nested list has more elements than one answer may hold.</summary>
    public const string ListTooLong = "LIST_TOO_LONG";

    /// <summary>A global identifier can't be read, or names another type.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>Fields are nested too deep.</summary>
    public const string DepthExceeded = "DEPTH_EXCEEDED";

    /// <summary>The operation's estimated cost is too high.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>The document writes out too many fields.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>The document is too large: too many tokens, definitions, variables or directives, or too long a name.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";

    /// <summary>A fragment spreads itself.</summary>
    public const string FragmentCycle = "NO_FRAGMENT_CYCLES";

    /// <summary>Two fields of one name in the answer ask for different things.</summary>
    public const string FieldConflict = "OVERLAPPING_FIELDS_CAN_BE_MERGED";

    /// <summary>The operation needs too many statements.</summary>
    public const string TooManyStatements = "TOO_MANY_STATEMENTS";

    /// <summary>One statement would have to follow too many references.</summary>
    public const string TooManyJoins = "TOO_MANY_JOINS";

    /// <summary>A condition or an order would have to compute a field for too many rows.</summary>
    public const string TooManyComputedRows = "TOO_MANY_COMPUTED_ROWS";

    /// <summary>The operation reads too many values, or its answer has too many bytes.</summary>
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";

    /// <summary>Introspection is switched off.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The variables are not what the operation declares.</summary>
    public const string InvalidVariables = "INVALID_VARIABLES";

    /// <summary>The schema has no operations of this kind.</summary>
    public const string InvalidOperation = "INVALID_OPERATION";

    /// <summary>The document has several operations, and the request names none of them.</summary>
    public const string NoOperationName = "NO_OPERATION_NAME";

    /// <summary>An argument's value is refused by the field.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>The operation uses a field that the caller may not see.</summary>
    public const string ForbiddenField = "FORBIDDEN_FIELD";

    /// <summary>GET may not change anything.</summary>
    public const string QueriesOnly = "QUERIES_ONLY";

    /// <summary>The request has no document and names none.</summary>
    public const string QueryMissing = "QUERY_MISSING";

    /// <summary>A member of the request has the wrong form.</summary>
    public const string InvalidRequest = "INVALID_REQUEST";

    /// <summary>There is no document of the <c>id</c> that the request names.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>No document is remembered under this hash: send it along once.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Documents are not remembered here: send them always.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The hash is not that of the document beside it.</summary>
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>A version of the protocol that is not known.</summary>
    public const string PersistedQueryVersion = "PERSISTED_QUERY_VERSION_NOT_SUPPORTED";

    /// <summary>Only documents that are stored with the schema may run.</summary>
    public const string TrustedDocumentsOnly = "TRUSTED_DOCUMENTS_ONLY";

    /// <summary>The caller has used up what it may ask for, and is to wait.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The hub has too much to do, and is to be asked again later.</summary>
    public const string Overloaded = "OVERLOADED";

    /// <summary>The database holds a value that this version of the hub has no name for.</summary>
    public const string UnknownValue = "UNKNOWN_VALUE";

    /// <summary>A sum has more digits than the hub can count.</summary>
    public const string NumberTooLarge = "NUMBER_TOO_LARGE";

    /// <summary>The hub failed; the log holds the reason under the request's trace id.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";
}
